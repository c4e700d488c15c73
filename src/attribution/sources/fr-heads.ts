// French head nouns and the kind of source they announce. Masculine singular and, where it is no regular feminine or
// plural, the other forms; `kindOfHead` tries a word without its plural and feminine ending. Words for things that
// merely end alike ("mère", "mer") stand apart because accents are folded.
import type { SourceKind } from "#model/index.js";

export const frenchHeads: Readonly<Partial<Record<SourceKind, string>>> = {
  study: `etude rapport enquete sondage recherche analyse document article livre ouvrage memoire recensement
    statistiques chiffres donnees bilan note barometre evaluation synthese audit expertise dossier publication`,
  outlet: `journal journaux quotidien hebdomadaire mensuel magazine chaine radio television media medias site presse
    revue titre station antenne gazette podcast blog journal-televise bihebdomadaire`,
  agency: "agence",
  organisation: `centre institut institution organisation organisme ong association fondation universite groupe comite
    observatoire conseil parti mouvement societe think-tank laboratoire commission cellule brigade milice front armee
    faction federation syndicat collectif opposition ligue union alliance coalition reseau eglise mosquee onu unicef
    hcr nations-unies nations branche rebellion insurges rebelles separatistes islamistes commune plateforme equipe`,
  official: `ministre ministere responsable porte-parole president presidence presidente gouvernement police procureur
    procureure parquet juge tribunal cour autorite maire mairie gouverneur gouverneure prefet prefete prefecture depute
    senateur senatrice ambassadeur ambassadrice ambassade diplomate general generaux colonel capitaine commandant
    lieutenant sergent gradee grade officier secretaire etat-major gendarme gendarmerie emissaire rapporteur rapporteuse
    representant magistrat parlement parlementaire elu elue senat assemblee commissaire fonctionnaire conseiller
    conseillere directeur-general chancelier chanceliere premier-ministre roi reine procureurs inspecteur inspectrice
    administration delegue soldatesque haut-commissaire douane douanier garde policier policiere chef cheffe militaire
    avocat-general directrice-generale vice-president vice-ministre`,
  person: `auteur auteure autrice coauteur coauteure expert analyste chercheur chercheuse professeur professeure
    directeur directrice journaliste avocat avocate temoin politologue sociologue specialiste historien historienne pere
    mere frere soeur famille habitant habitante voisin voisine militant militante source parent proche oncle tante cousin
    cousine medecin infirmier infirmiere docteur psychologue anthropologue economiste juriste enseignant enseignante
    institutrice instituteur imam pretre eveque religieuse travailleur humanitaire benevole educateur educatrice
    coordinateur coordinatrice coordonnateur mari epouse veuve fils fille-ainee grand-mere grand-pere ancien-ministre
    reporter correspondant correspondante envoye redacteur redactrice ecrivain romanciere geographe demographe
    commercant commercante epicier pecheur berger paysan villageois notable doyen veterinaire boulanger chauffeur
    mecanicien fermier ouvrier ouvriere etudiant etudiante collegue defenseur interprete photographe pasteur criminologue
    observateur observatrice philosophe universitaire consultant consultante intellectuel gardienne`,
  unspecified: `texte communique lettre lettres declaration message video tract circulaire decret courrier petition charte
    accusation defense entourage rumeur legende`,
  testimony: `deserteur repenti repentie defecteur transfuge ex-combattant combattant combattante rescape homme femme
    jeune personne garcon fille membre recrue ceux celles syrien tunisien revenant revenante prevenu accuse suspect
    detenu detenue survivant survivante fugitif fugitive demobilise ex-membre ex-milicien milicien insurge rebelle
    captif captive otage prisonnier prisonniere adolescent adolescente quadragenaire trentenaire quinquagenaire
    refugie refugiee deplace deplacee condamne ex-otage ex-detenu interesse interessee victime soldat`,
};

/** Words that end like an agent noun ("gardien", "boulanger", "conductrice") and name nobody. */
export const noFrenchAgents: ReadonlySet<string> = new Set(
  `valeur heure chaleur fleur peur lueur interieur exterieur superieur inferieur meilleur plusieur ailleur leur moteur secteur
  couleur douleur longueur largeur hauteur grandeur ampleur rigueur vigueur honneur bonheur malheur horreur erreur terreur
  fureur faveur saveur odeur vapeur lenteur ardeur coeur choeur soeur majeur mineur anterieur posterieur ulterieur douceur
  premier dernier entier janvier fevrier papier quartier sentier metier dossier courrier calendrier chantier atelier collier
  escalier gibier fumier grenier panier clavier cahier palier terrier regulier singulier particulier familier hier lumiere
  riviere frontiere carriere maniere matiere priere barriere premiere derniere entiere biere pierre poussiere criniere
  liste piste triste ancien bien rien chien lien tien sien mien soutien entretien quotidien maintien ancienne aerien
  terrien moyen pluvier verger laurier acier levrier sanglier belier vautour lisiere taniere clairiere bruyere`.split(
    /\s+/u,
  ),
);

// English head nouns and the kind of source they announce, singular and plural in full where the word may stand for
// both. Words in -er, -or, -ist, -ian, -ee, -man and -men are persons by rule (`heads.ts`) and stand here only where
// they are something else. Texts that speak for whoever wrote them ("the letter says") are of kind "unspecified".
import type { SourceKind } from "#model/index.js";

export const englishHeads: Readonly<Partial<Record<SourceKind, string>>> = {
  study: `study studies report reports survey surveys paper papers research poll polls analysis analyses investigation
    investigations inquiry enquiry article articles book thesis review census dossier briefing assessment
    document documents publication findings data figures statistics dataset audit brief memo memorandum monograph
    results evaluation enquiries white-paper fact-sheet factsheet bulletin index projections
    working-paper meta-analysis scorecard barometer`,
  outlet: `newspaper newspapers paper daily weekly monthly fortnightly magazine magazines broadcaster broadcasters channel
    radio television tv station stations outlet outlets website websites site blog media press journal journals tabloid
    tabloids newsroom podcast network broadsheet gazette documentary programme portal periodical biweekly newsletter`,
  agency: "agency agencies newswire wire wires",
  organisation: `centre center institute institution organisation organization organisations organizations ngo ngos
    charity charities foundation foundations university universities college group groups body think-tank thinktank tank
    council committee association society observatory union federation party movement coalition alliance commission company
    firm network project programme program team researchers researcher's lab laboratory consultancy cell fund league bank
    branch faction factions militia militias army brigade battalion campaign church mosque school clinic hospital club
    initiative trust watchdog opposition panel panels forum taskforce platform chapter coordinators organisers organizers
    activists monitors caliphate diocese parish monastery synod collective cooperative guild secretariat board mission
    front sect gang gangs cartel leadership wing insurgency separatists syndicate confederation consortium shelter hotline management
    helpline mosque's congregation fellowship brotherhood sisterhood partnership think-tanks orphanage circle alliance`,
  official: `minister ministers ministry ministries official officials officer officers spokesman spokeswoman spokesperson
    spokespeople spokesmen spokeswomen president government governments police army military prosecutor prosecutors court
    courts judge judges authorities authority mayor governor senator senators lawmaker lawmakers ambassador envoy envoys
    diplomat diplomats general colonel commander-in-chief secretary chancellor king queen premier prime-minister
    parliament senate congress department intelligence cia fbi pentagon un commissioner administration cabinet
    council attorney sheriff coroner embassy consulate bureau kremlin agency agencies mp mps politician politicians
    chief deputy captain major sergeant leader leaders commandant guard guards marshal detective detectives indictment
    inspector superintendent directorate municipality white-house state-department rapporteur spokespersons office command
    headquarters treasury presidency registry registrar magistrate magistrates tribunal coastguard customs gendarmerie
    junta regime councillor councillors alderman delegate delegates delegation warden wardens inspectorate ombudsman
    auditor auditors regulator regulators legislature legislators assembly congressman congresswoman representative
    representatives aide aides attache consul palace chief-of-staff lieutenant brigadier admiral constable prosecution jury
    verdict ruling judgment judgement governorate prefecture prefect vice-president undersecretary gen col lt sgt capt maj brig adm gov sen
    constables service services`,
  person: `author authors expert experts analyst analysts researcher researchers scholar scholars professor professors
    director journalist journalists reporter reporters correspondent correspondents writer writers editor editors
    activist activists lawyer lawyers witness witnesses doctor doctors psychologist academic academics economist
    sociologist historian lecturer co-author coauthor founder coordinator head chair chairman chairwoman
    observer observers critic critics neighbour neighbours neighbor neighbors resident residents villagers elders
    elder mother mothers father fathers parent parents brother brothers sister sisters relative relatives family families
    wife wives husband husbands son sons daughter daughters uncle uncles aunt aunts nephew niece grandmother grandfather
    grandparents stepfather stepmother fiance fiancee girlfriend boyfriend partner spouse sibling siblings twin twins kin
    teacher teachers psychiatrist counsellor counselor therapist aid-worker worker workers volunteer volunteers
    imam imams priest priests cleric clerics sheikh sheikhs pastor bishop bishops archbishop nun nuns monk monks rabbi
    investigator investigators co-founder supervisor scientist scientists
    criminologist anthropologist mediator negotiator nurse nurses farmer shopkeeper driver friend friends colleague
    colleagues respondent respondents interviewee interviewees participant participants informant informants source sources
    insiders insider blogger photographer filmmaker adviser advisor consultant consultants barrister
    specialist specialists practitioner practitioners caseworker translator neighbour's cousin cousins
    clerk clerks midwife midwives medic medics surgeon paramedic cook cooks guide pilot crew eyewitness eyewitnesses
    opponent opponents advocate advocates rival rivals ally allies columnist pundit pundits refugee refugees migrant
    migrants civilian civilians shepherd shepherds peasant peasants merchant merchants servant assistant assistants
    pupil pupils graduate graduates boss landlord landlady defence defense counsel solicitor solicitors plaintiff plaintiffs
    complainant claimant claimants applicant applicants host co-host sympathisers chaplain muezzin mukhtar smuggler
    villager herdsmen fishermen locals elders' dockworker bystanders paramedics townspeople islanders islander user users
    reader readers viewer viewers caller callers poet novelist playwright reverend father-in-law dr prof rev mr mrs ms`,
  testimony: `defector defectors leaver leavers deserter deserters returnee returnees ex-fighter ex-fighters ex-member
    ex-members ex-combatant ex-combatants fighter fighters recruit recruits militant militants rebel rebels
    survivor survivors escapee escapees fugitive fugitives militiaman militiamen jihadist jihadists soldier soldiers
    guerrilla guerrillas insurgent insurgents combatant combatants man woman men women boy boys girl girls people
    youth youths teenager teenagers teen teens person persons individuals child children syrian iraqi tunisian somali
    nigerian colombian those prisoner prisoners detainee detainees inmate inmates convert converts bride brides widow
    widows apostate dissenter runaway runaways absconder surrenderer penitent member members conscript conscripts
    volunteer-fighter gunman gunmen commander commanders one mutineer mutineers turncoat turncoats breakaways student
    nigerien libyan afghan german frenchman briton veteran veterans captive captives hostage hostages orphan orphans
    defendant defendants accused cadre cadres conspirator porter porters bearer bearers lookout sniper snipers
    foot-soldier foot-soldiers convict convicts suspect suspects passenger ringleader exile exiles`,
  unspecified: `letter letters leaflet leaflets flyer flyers pamphlet pamphlets statement statements communique communiques
    declaration manifesto message messages email emails e-mail e-mails tweet tweets cable cables memoir memoirs
    diary diaries notice circular obituary editorial column op-ed feature film transcript transcripts caption placard
    placards poster posters filing filings records file files account accounts testimony testimonies confession confessions
    version versions handbook manual petition complaint complaints lawsuit submission affidavit affidavits text texts
    headline headlines supporters sermon`,
};

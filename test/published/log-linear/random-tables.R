# Second opinion on log-linear models: random tables of three and four lists, some with empty cells, and what glm of base
# R says of them. Writes random-tables.json: Rscript random-tables.R > random-tables.json
models <- list(
  c("[1,2,3]", "[12,3]", "[13,2]", "[23,1]", "[12,13]", "[12,23]", "[13,23]", "[12,13,23]"),
  c("[1,2,3,4]", "[12,3,4]", "[12,34]", "[13,24,34]", "[123,4]", "[12,13,14,23,24,34]", "[123,14,34]",
    "[134,12,23]", "[124,134]", "[123,124,234]", "[123,124,134,234]"))

terms_of <- function(name) {
  words <- strsplit(gsub("\\[|\\]", "", name), ",")[[1]]
  paste(sapply(strsplit(words, ""), function(lists) paste0("c", lists, collapse = "*")), collapse = " + ")
}

random_table <- function(seed) {
  set.seed(seed)
  lists <- 3 + seed %% 2
  cells <- expand.grid(rep(list(0:1), lists))[-1, ]
  names(cells) <- paste0("c", seq_len(lists))
  reach <- qlogis(runif(lists, 0.05, 0.45))
  bond <- rnorm(1, 0, 0.8)
  weight <- exp(as.matrix(cells) %*% reach + bond * cells$c1 * cells$c2)
  cells$count <- as.vector(rmultinom(1, c(60, 400, 3000)[1 + seed %% 3], weight))
  cells
}

row_of <- function(cells, name) {
  fit <- suppressWarnings(glm(as.formula(paste("count ~", terms_of(name))), poisson, cells,
    epsilon = 1e-12, maxit = 100))
  hidden <- exp(unname(coef(fit)[1]))
  error <- sqrt(hidden + hidden^2 * vcov(fit)[1, 1])
  sprintf('["%s", %.12g, %.10g, %.12g, %.12g, %.3g]',
    name, sum(cells$count) + hidden, error, deviance(fit), AIC(fit), min(fitted(fit)))
}

table_of <- function(seed) {
  cells <- random_table(seed)
  lists <- ncol(cells) - 1
  histories <- apply(cells[, seq_len(lists)], 1, paste, collapse = "")
  counts <- paste0('"', histories, '":', cells$count, collapse = ",")
  rows <- sapply(models[[lists - 2]], function(name) row_of(cells, name))
  sprintf('{"seed":%d,"lists":%d,"counts":{%s},"models":[\n%s\n]}', seed, lists, counts, paste(rows, collapse = ",\n"))
}

cat(sprintf('{"obtained":"computed with %s, glm of package stats, random-tables.R",\n', R.version.string))
cat('"columns":["model","total","standardError","deviance","aic","leastMean"],\n')
cat('"tolerance":"total, deviance and AIC 8 significant digits, standard error 6",\n"tables":[\n')
cat(sapply(1:30, table_of), sep = ",\n")
cat("\n]}\n")

# Makes random-triangles.json: 12 seeded delay triangles, judged by R's quasi-Poisson glm of cohort and delay.
# Run: Rscript random-triangles.R > random-triangles.json (base R only)
set.seed(20261123, kind = "Mersenne-Twister", normal.kind = "Inversion", sample.kind = "Rejection")
number <- function(x) paste(format(x, digits = 15, trim = TRUE, scientific = FALSE), collapse = ",")
rows <- character(0)
while (length(rows) < 12) {
  cohorts <- sample(5:14, 1)
  delays <- sample(3:cohorts, 1)
  share <- rgamma(delays, 2); share <- sort(share / sum(share), decreasing = TRUE)
  size <- 30 * exp(rnorm(cohorts, 0, 0.4))
  cells <- expand.grid(delay = 1:delays, cohort = 1:cohorts)
  cells$y <- rpois(nrow(cells), size[cells$cohort] * share[cells$delay])
  cells$known <- cells$cohort + cells$delay <= cohorts + 1
  known <- cells[cells$known, ]
  if (any(tapply(known$y, known$cohort, sum) == 0) || any(tapply(known$y, known$delay, sum) == 0)) next
  fit <- glm(y ~ factor(cohort) + factor(delay), quasipoisson, known, control = list(epsilon = 1e-14, maxit = 200))
  toCome <- cells[!cells$known, ]
  reserve <- if (nrow(toCome)) sum(predict(fit, toCome, type = "response")) else 0
  rows <- c(rows, sprintf('{"cohorts":%d,"delays":%d,"counts":[%s],"toCome":%s,"dispersion":%s}',
    cohorts, delays, paste(ifelse(cells$known, cells$y, 0), collapse = ","), number(reserve),
    number(summary(fit)$dispersion)))
}
cat(sprintf('{"citation":"Random delay triangles, set.seed(20261123)","obtained":"computed with %s, glm quasipoisson, 2026-11-23","script":"random-triangles.R","rows":[\n%s\n]}\n',
  R.version.string, paste(rows, collapse = ",\n")))

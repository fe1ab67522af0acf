#include "rules/risico/elk.hpp"

namespace grip::rules::risico_dubbel_opgegeven {
namespace {

constexpr std::string_view kies = "Kies er een en haal de andere weg.";

void check_gevolg(const Gevolg& gevolg, Findings& findings) {
    const bool grenzen = gevolg.min || gevolg.verwacht || gevolg.max;
    if (gevolg.bedrag && grenzen) {
        findings.add(at(gevolg, &Gevolg::bedrag), "`bedrag` staat naast `min`, `verwacht` of `max`", std::string{kies});
    }
    if (gevolg.gewogen && (gevolg.bedrag || grenzen)) {
        findings.add(at(gevolg, &Gevolg::gewogen), "`gewogen` staat naast een ander bedrag",
                     "Gebruik `gewogen` alleen als er geen ander bedrag bekend is.");
    }
}

void check(const Risico& risico, Findings& findings) {
    if (risico.kans && risico.kansklasse) {
        findings.add(at(risico, &Risico::kansklasse), "zowel `kans` als `kansklasse` is opgegeven", std::string{kies});
    }
    if (risico.gevolg && risico.gevolgklasse) {
        findings.add(at(risico, &Risico::gevolgklasse), "zowel `gevolg` als `gevolgklasse` is opgegeven",
                     std::string{kies});
    }
    const auto& zonder = risico.zonder_maatregel;
    // a weighted amount is chance times effect, and a group needs the chance of each
    const bool zonder_gewogen = zonder && zonder->gevolg && zonder->gevolg->gewogen;
    if (risico.samen_met && ((risico.gevolg && risico.gevolg->gewogen) || zonder_gewogen)) {
        findings.add(at(risico, &Risico::samen_met), "een risico met alleen een gewogen bedrag kan niet in een groep",
                     "Haal `samen_met` weg, of geef kans en gevolg apart.");
    }
    if (risico.gevolg) check_gevolg(*risico.gevolg, findings);
    if (risico.zonder_maatregel && risico.zonder_maatregel->gevolg)
        check_gevolg(*risico.zonder_maatregel->gevolg, findings);
}

void run(const Context& context, Findings& findings) {
    for_each_risico(context, [&](const Risico& risico) { check(risico, findings); });
}

} // namespace

extern constinit const Check check{
    .rule = {.id = "risico/dubbel-opgegeven",
             .severity = Severity::fout,
             .title = "Kans of gevolg staat er op twee manieren",
             .law = agreed_form,
             .explanation =
                 "Staan er een percentage en een klasse, of een bedrag en een klasse, dan is niet te zeggen welke "
                 "telt. Het risico zou dan verkeerd in de paragraaf komen. Kies er een."},
    .run = run};

} // namespace grip::rules::risico_dubbel_opgegeven

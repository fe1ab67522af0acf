#include "reports/dashboard/belang.hpp"

#include "base/text.hpp"
#include "reports/delen/cijfer.hpp"
#include "reports/delen/gegevens.hpp"

#include <algorithm>

namespace grip::reports {
namespace {

Jaarregel jaarregel(const Geld& geld, Jaar jaar, bool werkelijk) {
    const auto found = geld.jaren.find(jaar);
    const bool changed = !werkelijk && found != geld.jaren.end() && found->second.begroot_na_wijziging;
    return {
        {fmt::format("{} {}{}", werkelijk ? "jaarrekening" : "begroting", jaar.year, changed ? " na wijziging" : "")},
        cijfer(geld, jaar, werkelijk, &Jaarcijfers::bijdrage),
        cijfer(geld, jaar, werkelijk, &Jaarcijfers::lasten),
        cijfer(geld, jaar, werkelijk, &Jaarcijfers::resultaat),
        balans(geld, jaar, werkelijk, &Jaarcijfers::eigen_vermogen, &Balanspost::eind),
        balans(geld, jaar, werkelijk, &Jaarcijfers::vreemd_vermogen, &Balanspost::eind)};
}

} // namespace

Gegeven<Euro> begrote_bijdrage(const Geld& geld, Jaar jaar) {
    return cijfer(geld, jaar, false, &Jaarcijfers::bijdrage);
}

Belang belang(const Samenwerking& s, Date peildatum, const analysis::Weerstandsvermogen& vermogen) {
    const int year = year_of(peildatum);
    Belang result;
    result.bestuurlijk_belang = gegeven(s.geld, &Geld::bestuurlijk_belang, &BestuurlijkBelang::aanwezig);
    result.financieel_belang = gegeven(s.geld, &Geld::financieel_belang, &FinancieelBelang::aanwezig);
    result.verbonden_partij = gegeven(s.geld, &Geld::verbonden_partij);
    result.beinvloedbaar = gegeven(s.geld, &Geld::beinvloedbaar, &Beinvloedbaar::oordeel);
    result.jaren = {jaarregel(s.geld, Jaar{year - 1}, true), jaarregel(s.geld, Jaar{year}, false),
                    jaarregel(s.geld, Jaar{year + 1}, false)};
    for (const Risico& risico : s.risicobeeld.risicos) {
        if (risico.origin.withheld || risico.status != Risicostatus::vervallen)
            result.risicos.push_back(risicoregel(s.risicobeeld, risico));
    }
    result.risicostand = risicostand(s.risicobeeld);
    result.risicolast = risicolast(s, vermogen);
    result.kansen = opsomming(s.waarom, &Waarom::kansen, [](const Tekst& kans) { return kans.text; });
    return result;
}

} // namespace grip::reports

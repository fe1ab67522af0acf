#include "analysis/paragraaf.hpp"

#include "analysis/bijdrage.hpp"

namespace grip::analysis {
namespace {

template <class M>
const M* gezocht(const Samenwerking& s, Jaar jaar, Paragraafsoort soort, M Jaarcijfers::*lid) {
    const auto found = s.geld.jaren.find(jaar);
    if (found == s.geld.jaren.end()) return nullptr;
    const Versie versie =
        soort == Paragraafsoort::jaarstukken ? &Boekjaar::werkelijk : begrote_versie(found->second, lid);
    const auto& cijfers = found->second.*versie;
    return cijfers ? &((*cijfers).*lid) : nullptr;
}

/// The balance at begin and end, of which each must be there.
template <class M>
void check_balans(const std::optional<M>* post, const std::string& naam, std::vector<std::string>& ontbreekt) {
    const bool known = post != nullptr && *post;
    if (!known || !(*post)->begin) ontbreekt.push_back(naam + " aan het begin");
    if (!known || !(*post)->eind) ontbreekt.push_back(naam + " aan het einde");
}

bool is_volledig(const auto* post) { return post != nullptr && *post && (*post)->begin && (*post)->eind; }

} // namespace

std::vector<std::string> ontbrekende_elementen(const Samenwerking& s, Jaar jaar, Paragraafsoort soort) {
    std::vector<std::string> ontbreekt;
    if (!s.waarom.openbaar_belang) ontbreekt.emplace_back("openbaar belang");
    const auto* procent = gezocht(s, jaar, soort, &Jaarcijfers::belang_procent);
    if (!is_volledig(procent)) check_balans(gezocht(s, jaar, soort, &Jaarcijfers::belang), "ons belang", ontbreekt);
    check_balans(gezocht(s, jaar, soort, &Jaarcijfers::eigen_vermogen), "eigen vermogen", ontbreekt);
    check_balans(gezocht(s, jaar, soort, &Jaarcijfers::vreemd_vermogen), "vreemd vermogen", ontbreekt);
    const auto* resultaat = gezocht(s, jaar, soort, &Jaarcijfers::resultaat);
    if (resultaat == nullptr || !*resultaat) ontbreekt.emplace_back("resultaat");
    if (s.risicobeeld.risicos.empty() && !s.risicobeeld.geen_risicos) ontbreekt.emplace_back("risico's");
    return ontbreekt;
}

} // namespace grip::analysis

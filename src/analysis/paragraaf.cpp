#include "analysis/paragraaf.hpp"

#include "analysis/bijdrage.hpp"

#include <fmt/format.h>

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

/// `jaren.2027.begroot.resultaat`
template <class M>
std::string sleutel(Jaar jaar, Paragraafsoort soort, M Jaarcijfers::*lid) {
    return fmt::format("{}.{}.{}.{}", key_of(&Geld::jaren), jaar.year,
                       soort == Paragraafsoort::jaarstukken ? key_of(&Boekjaar::werkelijk) : key_of(&Boekjaar::begroot),
                       key_of(lid));
}

/// The balance at begin and end, of which each must be there.
template <class M>
void check_balans(const std::optional<M>* post, const Element& element, std::vector<Element>& ontbreekt) {
    const bool known = post != nullptr && *post;
    const auto& [plaats, naam] = element;
    if (!known || !(*post)->begin) ontbreekt.push_back({plaats + ".begin", naam + " aan het begin"});
    if (!known || !(*post)->eind) ontbreekt.push_back({plaats + ".eind", naam + " aan het einde"});
}

bool is_volledig(const auto* post) { return post != nullptr && *post && (*post)->begin && (*post)->eind; }

} // namespace

std::vector<Element> ontbrekende_elementen(const Samenwerking& s, Jaar jaar, Paragraafsoort soort) {
    std::vector<Element> ontbreekt;
    const auto check = [&](std::optional<Balanspost> Jaarcijfers::*lid, std::string naam) {
        check_balans(gezocht(s, jaar, soort, lid), {sleutel(jaar, soort, lid), std::move(naam)}, ontbreekt);
    };
    if (!s.waarom.openbaar_belang)
        ontbreekt.push_back({std::string{key_of(&Waarom::openbaar_belang)}, "openbaar belang"});
    if (!is_volledig(gezocht(s, jaar, soort, &Jaarcijfers::belang_procent))) check(&Jaarcijfers::belang, "ons belang");
    check(&Jaarcijfers::eigen_vermogen, "eigen vermogen");
    check(&Jaarcijfers::vreemd_vermogen, "vreemd vermogen");
    const auto* resultaat = gezocht(s, jaar, soort, &Jaarcijfers::resultaat);
    if (resultaat == nullptr || !*resultaat)
        ontbreekt.push_back({sleutel(jaar, soort, &Jaarcijfers::resultaat), "resultaat"});
    if (s.risicobeeld.risicos.empty() && !s.risicobeeld.geen_risicos)
        ontbreekt.push_back({std::string{key_of(&Risicobeeld::risicos)}, "risico's"});
    return ontbreekt;
}

} // namespace grip::analysis

#include "reports/delen/dividend.hpp"

#include "analysis/bijdrage.hpp"

namespace grip::reports {
namespace {

std::optional<Gegeven<Euro>> dividend_van(const Boxed<Jaarcijfers>& cijfers, std::optional<Jaar>& over) {
    if (!cijfers || !cijfers->dividend) return {};
    if (cijfers->dividend->over) over = cijfers->dividend->over;
    return gegeven(*cijfers, &Jaarcijfers::dividend, &Dividend::bedrag);
}

void noem(std::vector<Zin>& delen, std::string_view stuk, const Dividendregel& regel,
          const std::optional<Gegeven<Euro>>& bedrag) {
    if (!bedrag) return;
    Zin deel = zin("{} {} {}", stuk, regel.jaar, bedrag->waarde ? als_zin(*bedrag->waarde) : als_zin(bedrag->missing));
    if (bedrag->in_concept) deel += als_zin(" (concept)");
    if (regel.over) deel += zin(" over {}", *regel.over);
    delen.push_back(std::move(deel));
}

} // namespace

std::vector<Dividendregel> dividenden(const Tekst& naam, const Geld& geld, Jaar vanaf) {
    std::vector<Dividendregel> result;
    for (const auto& [jaar, boekjaar] : geld.jaren) {
        if (jaar < vanaf) continue;
        Dividendregel regel{naam, jaar, {}, {}, {}};
        regel.begroot = dividend_van(boekjaar.*analysis::begrote_versie(boekjaar, &Jaarcijfers::dividend), regel.over);
        regel.werkelijk = dividend_van(boekjaar.werkelijk, regel.over);
        const bool niets = regel.begroot && regel.begroot->waarde == Euro{} && !regel.werkelijk;
        if (!niets && (regel.begroot || regel.werkelijk)) result.push_back(std::move(regel));
    }
    return result;
}

std::optional<Zin> dividend_in_een_regel(const Geld& geld, Jaar vanaf) {
    std::vector<Zin> delen;
    for (const Dividendregel& regel : dividenden({}, geld, vanaf)) {
        noem(delen, "begroting", regel, regel.begroot);
        noem(delen, "jaarrekening", regel, regel.werkelijk);
    }
    if (delen.empty()) return {};
    return aaneen(delen, "; ");
}

} // namespace grip::reports

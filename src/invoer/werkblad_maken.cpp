#include "invoer/formulierblad.hpp"
#include "invoer/merken.hpp"
#include "invoer/werkblad.hpp"

#include <algorithm>

namespace grip::invoer {
namespace {

bool is_gevraagd(const Regel& regel, const Werkbladvraag& vraag) {
    return vraag.samenwerking.empty() || (!regel.sleutels.empty() && regel.sleutels.front() == vraag.samenwerking &&
                                          regel.bestand != "gemeente.yaml");
}

Formulierblad formulierblad(const Blad& blad, const Register& data, const Werkbladvraag& vraag, Gemaakt& gemaakt) {
    Formulierblad result = leeg_formulierblad(blad, bladmerk(blad.naam, data));
    for (const Regel& regel : blad.regels) {
        if (!is_gevraagd(regel, vraag)) continue;
        if (regel.vertrouwelijk && !vraag.intern) {
            ++gemaakt.vertrouwelijk;
            continue;
        }
        Formulierrij rij = rij_van(blad, regel);
        if (past(rij)) result.rijen.push_back(std::move(rij));
        else gemaakt.te_lang.push_back(regel.kenmerk);
    }
    return result;
}

} // namespace

Gemaakt maak_bladen(const Register& data, const Werkbladvraag& vraag, int jaar) {
    Gemaakt gemaakt;
    for (const auto& option : options<Bladnaam>) {
        const bool gevraagd =
            vraag.bladen.empty() || std::ranges::find(vraag.bladen, option.value) != vraag.bladen.end();
        if (!gevraagd) continue;
        const Blad blad = blad_van(option.value, data, {jaar - 1, jaar, jaar + 1});
        gemaakt.bladen.push_back(formulierblad(blad, data, vraag, gemaakt));
    }
    return gemaakt;
}

} // namespace grip::invoer

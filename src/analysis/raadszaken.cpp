#include "analysis/raadszaken.hpp"

#include <algorithm>

namespace grip::analysis {
namespace {

Zaakstand stand_van(const Opvolging& opvolging, Date peildatum) {
    if (opvolging.afgedaan && *opvolging.afgedaan <= peildatum) return Zaakstand::afgedaan;
    return opvolging.uiterlijk && *opvolging.uiterlijk < peildatum ? Zaakstand::te_laat : Zaakstand::open;
}

Zaaksoort soort_van(const Toezegging& /*toezegging*/) { return Zaaksoort::toezegging; }
Zaaksoort soort_van(const Motie& /*motie*/) { return Zaaksoort::motie; }
Zaaksoort soort_van(const Aanbeveling& /*aanbeveling*/) { return Zaaksoort::aanbeveling; }

bool vraagt_iets(const Toezegging& /*toezegging*/) { return true; }
bool vraagt_iets(const Motie& motie) { return motie.uitkomst == Motieuitkomst::aangenomen; }
bool vraagt_iets(const Aanbeveling& aanbeveling) { return aanbeveling.overgenomen != Overgenomen::nee; }

std::string uitkomst_van(const Toezegging& /*toezegging*/) { return {}; }
std::string uitkomst_van(const Motie& motie) { return label_of(motie.uitkomst); }
std::string uitkomst_van(const Aanbeveling& aanbeveling) {
    return aanbeveling.overgenomen ? label_of(*aanbeveling.overgenomen) : std::string{};
}

/// Adds those of one list.
template <class Z>
void voeg_toe(const std::vector<Z>& zaken, const Samenwerking* samenwerking, Date peildatum,
              std::vector<Raadszaak>& result) {
    for (const Z& zaak : zaken) {
        if (zaak.origin.withheld) continue;
        const auto stand =
            vraagt_iets(zaak) ? std::optional{stand_van(zaak.opvolging, peildatum)} : std::optional<Zaakstand>{};
        result.push_back({soort_van(zaak), &zaak.uitspraak, &zaak.opvolging, stand, uitkomst_van(zaak), samenwerking,
                          &zaak.samenwerkingen, at(zaak)});
    }
}

/// Of the municipality or of a samenwerking, which hold the same lists.
template <class T>
void voeg_alle_toe(const T& van, const Samenwerking* samenwerking, Date peildatum, std::vector<Raadszaak>& result) {
    voeg_toe(van.toezeggingen, samenwerking, peildatum, result);
    voeg_toe(van.moties, samenwerking, peildatum, result);
    voeg_toe(van.aanbevelingen, samenwerking, peildatum, result);
}

template <class T>
std::ptrdiff_t verborgen(const T& van) {
    const auto tel = [](const auto& zaken) {
        return std::ranges::count_if(zaken, [](const auto& zaak) { return zaak.origin.withheld; });
    };
    return tel(van.toezeggingen) + tel(van.moties) + tel(van.aanbevelingen);
}

} // namespace

std::vector<Raadszaak> raadszaken_in(const Register& data, const Samenwerking* samenwerking, Date peildatum) {
    std::vector<Raadszaak> result;
    if (samenwerking == nullptr) voeg_alle_toe(data.gemeente, nullptr, peildatum, result);
    else voeg_alle_toe(samenwerking->volgen, samenwerking, peildatum, result);
    return result;
}

std::vector<Raadszaak> raadszaken(const Register& data, Date peildatum) {
    std::vector<Raadszaak> result = raadszaken_in(data, nullptr, peildatum);
    for (const Samenwerking& s : data.samenwerkingen) voeg_alle_toe(s.volgen, &s, peildatum, result);
    return result;
}

std::vector<Raadszaak> raadszaken_over(const Register& data, const Samenwerking& samenwerking, Date peildatum) {
    std::vector<Raadszaak> result = raadszaken(data, peildatum);
    std::erase_if(result, [&](const Raadszaak& zaak) {
        const auto is_deze = [&](const Ref<Samenwerking>& ref) { return ref.id == samenwerking.id; };
        return zaak.samenwerking != &samenwerking && std::ranges::none_of(*zaak.over, is_deze);
    });
    return result;
}

std::ptrdiff_t verborgen_raadszaken(const Register& data, const Samenwerking* samenwerking) {
    return samenwerking == nullptr ? verborgen(data.gemeente) : verborgen(samenwerking->volgen);
}

} // namespace grip::analysis

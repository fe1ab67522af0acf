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

/// Adds those of one list that are about this samenwerking; null: all.
template <class Z>
void voeg_toe(const std::vector<Z>& zaken, const Samenwerking* in, Date peildatum, const Samenwerking* over,
              std::vector<Raadszaak>& result) {
    const auto gaat_erover = [&](const Z& zaak) {
        const auto is_deze = [&](const Ref<Samenwerking>& ref) { return ref.id == over->id; };
        return over == nullptr || over == in || std::ranges::any_of(zaak.samenwerkingen, is_deze);
    };
    for (const Z& zaak : zaken) {
        if (zaak.origin.withheld || !gaat_erover(zaak)) continue;
        const auto stand =
            vraagt_iets(zaak) ? std::optional{stand_van(zaak.opvolging, peildatum)} : std::optional<Zaakstand>{};
        result.push_back({soort_van(zaak), &zaak.uitspraak, &zaak.opvolging, stand, uitkomst_van(zaak), in,
                          &zaak.samenwerkingen, at(zaak)});
    }
}

/// Of the municipality or of a samenwerking, which hold the same lists.
template <class T>
void voeg_alle_toe(const T& van, const Samenwerking* in, Date peildatum, const Samenwerking* over,
                   std::vector<Raadszaak>& result) {
    voeg_toe(van.toezeggingen, in, peildatum, over, result);
    voeg_toe(van.moties, in, peildatum, over, result);
    voeg_toe(van.aanbevelingen, in, peildatum, over, result);
}

std::vector<Raadszaak> alle(const Register& data, Date peildatum, const Samenwerking* over) {
    std::vector<Raadszaak> result;
    voeg_alle_toe(data.gemeente, nullptr, peildatum, over, result);
    for (const Samenwerking& s : data.samenwerkingen) voeg_alle_toe(s.volgen, &s, peildatum, over, result);
    return result;
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
    if (samenwerking == nullptr) voeg_alle_toe(data.gemeente, nullptr, peildatum, nullptr, result);
    else voeg_alle_toe(samenwerking->volgen, samenwerking, peildatum, nullptr, result);
    return result;
}

std::vector<Raadszaak> raadszaken(const Register& data, Date peildatum) { return alle(data, peildatum, nullptr); }

std::vector<Raadszaak> raadszaken_over(const Register& data, const Samenwerking& samenwerking, Date peildatum) {
    return alle(data, peildatum, &samenwerking);
}

std::ptrdiff_t verborgen_raadszaken(const Register& data, const Samenwerking* samenwerking) {
    return samenwerking == nullptr ? verborgen(data.gemeente) : verborgen(samenwerking->volgen);
}

} // namespace grip::analysis

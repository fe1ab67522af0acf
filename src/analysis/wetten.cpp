#include "analysis/wetten.hpp"

#include "analysis/kring.hpp"

#include <algorithm>
#include <cassert>
#include <fmt/format.h>

namespace grip::analysis {
namespace {

/// `Wgr art. 17` sets aside `Wgr art. 17 lid 3` too, and `Wgr art. 11` not `Wgr art. 11a`.
bool is_deel_van(std::string_view artikel, std::string_view geheel) {
    return artikel.starts_with(geheel) && (artikel.size() == geheel.size() || artikel[geheel.size()] == ' ');
}

} // namespace

const Afwijking* bijzondere_wet(const Wetten& wetten, const Samenwerking& samenwerking) {
    if (!samenwerking.vorm.bijzondere_wet) return nullptr;
    const auto found = wetten.bijzondere_wetten.find({std::string{option_of(*samenwerking.vorm.bijzondere_wet).key}});
    assert(found != wetten.bijzondere_wetten.end() && "each special law has a place in kader/wetten.yaml");
    return &found->second;
}

bool is_terzijde(const Wetten& wetten, std::string_view artikel, const Samenwerking& samenwerking) {
    const Afwijking* afwijking = bijzondere_wet(wetten, samenwerking);
    return afwijking != nullptr && std::ranges::any_of(afwijking->geldt_niet, [&](const Tekst& geheel) {
               return is_deel_van(artikel, geheel.text);
           });
}

std::string geldt_niet(const Wetten& wetten, const LosseZienswijze& losse, const Samenwerking& samenwerking,
                       Date peildatum) {
    if (!losse.grondslag) return {};
    if (is_terzijde(wetten, losse.grondslag->text, samenwerking))
        return bijzondere_wet(wetten, samenwerking)->artikel.text;
    if (losse.grondslag->text.starts_with("Wgr ") && !is_regeling(samenwerking.vorm.rechtsvorm))
        return "de Wgr gaat niet over deze rechtsvorm";
    const auto k = kring(samenwerking, losse.zienswijze.datum.value_or(peildatum));
    if (!k) return {};
    const bool provincie = *k == Kring::met_provincie || *k == Kring::met_provincie_en_waterschap;
    for (const Zienswijzegrond& grond : wetten.grondslagen) {
        if (provincie && grond.artikel == *losse.grondslag && grond.met_provincie)
            return fmt::format("met een provincie is het {}", grond.met_provincie->text);
        if (!provincie && grond.met_provincie == losse.grondslag)
            return fmt::format("zonder provincie is het {}", grond.artikel.text);
    }
    return {};
}

const Voorschrift* geldend(const Wetten& wetten, std::string_view id, const Samenwerking& samenwerking, Date dag) {
    const auto found =
        std::ranges::find(wetten.voorschriften, id, [](const Voorschrift& v) -> std::string_view { return v.id.text; });
    assert(found != wetten.voorschriften.end() && "no such voorschrift in kader/wetten.yaml");
    const bool in_force =
        dag >= found->geldig_vanaf.value_or(Date::min()) && dag <= found->geldig_tot.value_or(Date::max());
    const bool for_form =
        std::ranges::find(found->rechtsvormen, samenwerking.vorm.rechtsvorm) != found->rechtsvormen.end();
    const auto& artikel = found->artikel.gemeenten;
    const bool terzijde = artikel && is_terzijde(wetten, artikel->text, samenwerking);
    return in_force && for_form && !terzijde ? &*found : nullptr;
}

/// What stands in one place for all, stands under `gemeenten` alone.
std::string artikel_van(const Voorschrift& voorschrift, const Samenwerking& samenwerking, Date dag) {
    const std::string artikel = voor_kring(voorschrift.artikel, kring(samenwerking, dag));
    return artikel.empty() ? voorschrift.artikel.gemeenten.value_or(Tekst{}).text : artikel;
}

} // namespace grip::analysis

#include "analysis/risico/posten.hpp"

#include "analysis/levensloop.hpp"
#include "analysis/risico/weerstand.hpp"
#include "analysis/samenwerkingen.hpp"

#include <algorithm>
#include <optional>

namespace grip::analysis {
namespace {

/// The lowest, most likely and highest amount, before share and years.
struct Bedragen {
    Euro min;
    double verwacht = 0; ///< in cents; the middle of a class may be half a cent
    Euro max;
    Verdeling verdeling{};
};

Bedragen vast(Euro bedrag) { return {bedrag, static_cast<double>(bedrag.cents), bedrag, {}}; }

double midden(Euro min, Euro max) { return (static_cast<double>(min.cents) + static_cast<double>(max.cents)) / 2; }

std::optional<Bedragen> bedragen(const Gevolg& gevolg) {
    if (gevolg.gewogen) return vast(gevolg.gewogen->value);
    if (gevolg.bedrag) {
        if (gevolg.bedrag->soort != Raming::Soort::bedrag) return {};
        return vast(gevolg.bedrag->bedrag);
    }
    if (!gevolg.min || !gevolg.max) return {};
    const Euro min = gevolg.min->value;
    const Euro max = gevolg.max->value;
    const double verwacht = gevolg.verwacht ? static_cast<double>(gevolg.verwacht->value.cents) : midden(min, max);
    return Bedragen{min, verwacht, max, gevolg.verdeling};
}

std::optional<Bedragen> bedragen(const Risiconormen& normen, Klasse klasse) {
    if (normen.gevolgklassen.size() != klassen + 1) return {};
    const auto upper = static_cast<std::size_t>(klasse.scaled);
    const Euro min = normen.gevolgklassen[upper - 1].value;
    const Euro max = normen.gevolgklassen[upper].value;
    return Bedragen{min, midden(min, max), max, {}};
}

std::optional<Kans> kans_van(const Risiconormen& normen, const Risico& risico) {
    if (risico.kans) return risico.kans;
    if (!risico.kansklasse || normen.kansklassen.size() != klassen) return {};
    return normen.kansklassen[static_cast<std::size_t>(risico.kansklasse->scaled) - 1];
}

double fractie(Kans procent) { return static_cast<double>(procent.scaled) / static_cast<double>(Kans::of(100).scaled); }

/// Others pay so much of it.
void neem_af(Euro gedekt, Effect& effect) {
    const auto cents = static_cast<double>(gedekt.cents);
    for (double* bedrag : {&effect.min, &effect.verwacht, &effect.max}) *bedrag -= cents;
    effect.exact -= Wide{gedekt.cents} * delen_per_cent;
}

Effect effect(const Bedragen& bedragen, const Risico& risico, std::int64_t jaren) {
    const double deel = fractie(risico.aandeel) * static_cast<double>(jaren);
    Effect result{static_cast<double>(bedragen.min.cents) * deel, bedragen.verwacht * deel,
                  static_cast<double>(bedragen.max.cents) * deel, bedragen.verdeling, 0};
    if (bedragen.verdeling == Verdeling::uniform) result.verwacht = (result.min + result.max) / 2;
    if (bedragen.min == bedragen.max) result.exact = Wide{bedragen.max.cents} * risico.aandeel.scaled * jaren;
    if (risico.gedekt_door && risico.gedekt_bedrag) neem_af(risico.gedekt_bedrag->value, result);
    return result;
}

bool volgorde_klopt(const Bedragen& b) {
    return static_cast<double>(b.min.cents) <= b.verwacht && b.verwacht <= static_cast<double>(b.max.cents);
}

/// More than one of the ways to give an amount.
bool spreekt_tegen(const Gevolg& gevolg) {
    const bool grenzen = gevolg.min || gevolg.verwacht || gevolg.max;
    return int{gevolg.bedrag.has_value()} + int{grenzen} + int{gevolg.gewogen.has_value()} > 1;
}

/// What decides how a risk counts, with its measure or without.
struct Gegevens {
    std::optional<Kans> kans;
    std::optional<Bedragen> bedragen;
    bool gewogen = false;
    bool tegenstrijdig = false;
};

void zet_gevolg(const Gevolg& gevolg, Gegevens& gegevens) {
    gegevens.bedragen = bedragen(gevolg);
    gegevens.gewogen = gevolg.gewogen.has_value();
    gegevens.tegenstrijdig = gegevens.tegenstrijdig || spreekt_tegen(gevolg);
}

Gegevens gegevens(const Risiconormen& normen, const Risico& risico) {
    Gegevens result{kans_van(normen, risico), {}, false, risico.kans && risico.kansklasse};
    if (risico.gevolg) zet_gevolg(*risico.gevolg, result);
    if (!risico.gevolgklasse) return result;
    result.tegenstrijdig = result.tegenstrijdig || risico.gevolg;
    result.bedragen = bedragen(normen, *risico.gevolgklasse);
    return result;
}

/// What the register does not say of the risk without its measure is as with it.
Gegevens zonder(const ZonderMaatregel& anders, Gegevens gegevens) {
    if (anders.kans) gegevens.kans = anders.kans;
    if (anders.gevolg) zet_gevolg(*anders.gevolg, gegevens);
    return gegevens;
}

Telling telling(const Risico& risico, const Gegevens& gegevens) {
    if (risico.origin.withheld) return Telling::vertrouwelijk;
    if (risico.status == Risicostatus::vervallen) return Telling::vervallen;
    if (risico.gedekt_door && !risico.gedekt_bedrag) return Telling::gedekt;
    const bool in_groep = risico.samen_met && gegevens.gewogen;
    if (gegevens.tegenstrijdig || in_groep) return Telling::tegenstrijdig;
    if (!gegevens.bedragen) return Telling::zonder_bedrag;
    if (!volgorde_klopt(*gegevens.bedragen)) return Telling::tegenstrijdig;
    if (gegevens.gewogen) return Telling::gewogen;
    return gegevens.kans ? Telling::telt : Telling::zonder_kans;
}

bool is_onbekend(Telling telling) {
    return telling == Telling::zonder_kans || telling == Telling::zonder_bedrag || telling == Telling::tegenstrijdig;
}

bool is_meegeteld(Telling telling) { return telling == Telling::telt || telling == Telling::gewogen; }

/// Of a risk with an amount; without chance it has none to count with.
Kansrisico kansrisico(const Risiconormen& normen, const Risico& risico, const Gegevens& gegevens) {
    const double kans = gegevens.kans ? fractie(*gegevens.kans) : 0;
    Kansrisico result{gegevens.gewogen ? 1 : kans,
                      effect(*gegevens.bedragen, risico, jaren(normen, risico.aard)),
                      {},
                      gegevens.gewogen};
    if (risico.samen_met) result.groep = risico.samen_met->text;
    return result;
}

Risicopost post(const Risiconormen& normen, const Risico& risico, const Samenwerking* van) {
    const Gegevens gegeven = gegevens(normen, risico);
    Risicopost result{&risico, van, telling(risico, gegeven), gegeven.kans, {}, {}};
    if (result.meegeteld() || result.telling == Telling::zonder_kans) result.telt = kansrisico(normen, risico, gegeven);
    if (risico.gedekt_bedrag && gegeven.bedragen && result.telt.effect.max <= 0) result.telling = Telling::gedekt;
    if (!result.meegeteld() || !risico.zonder_maatregel) return result;
    const Gegevens anders = zonder(*risico.zonder_maatregel, gegeven);
    if (is_meegeteld(telling(risico, anders))) result.zonder_maatregel = kansrisico(normen, risico, anders);
    return result;
}

/// The risk that an uittreedsom names, as long as nobody knows what that will be.
bool is_open_uittreedsom(const Samenwerking& s, const Risico& risico) {
    const auto& uittreding = s.vorm.uittreding;
    if (!uittreding || !uittreding->uittreedsom || !uittreding->uittreedsom->risico) return false;
    const Uittreedsom& som = *uittreding->uittreedsom;
    const bool open = som.status == Uittreedstatus::geraamd || som.status == Uittreedstatus::betwist;
    const auto heet_zo = [&](const Risico& r) { return r.id.text == som.risico->id; };
    // of a risk that was taken out the name went too: it is that one when no other is
    if (risico.origin.withheld) return open && std::ranges::none_of(s.risicobeeld.risicos, heet_zo);
    return open && heet_zo(risico);
}

/// Is it ours on the day?
bool draagt(const Samenwerking& s, const Risico& risico, Date peildatum) {
    const bool doet_mee = loopt(s) && s.identiteit.tot.value_or(peildatum) >= peildatum;
    return doet_mee || is_open_uittreedsom(s, risico);
}

} // namespace

bool Risicopost::meegeteld() const { return is_meegeteld(telling); }

bool is_achterstallig(const Risico& risico, const Normen& normen, Date peildatum) {
    const int maanden = static_cast<int>(normen.risico_maanden.scaled);
    return risico.bijgewerkt && risico.status != Risicostatus::vervallen &&
           add_months(*risico.bijgewerkt, maanden) < peildatum;
}

Risicopost risicopost(const Register& data, const Risico& risico, const Samenwerking* samenwerking) {
    const std::string over = samenwerking == nullptr ? "" : samenwerking->id;
    if (risico.vertrouwelijk == Vertrouwelijk::bedrag && risico.status != Risicostatus::vervallen &&
        data.achtergehouden.contains(over))
        return {&risico, samenwerking, Telling::bedrag_vertrouwelijk, {}, {}, {}};
    return post(data.gemeente.risiconormen, risico, samenwerking);
}

std::vector<Risicopost> risicoposten(const Register& data, Date peildatum) {
    std::vector<Risicopost> posten;
    for (const Risico& risico : data.risicos.risicos) posten.push_back(risicopost(data, risico, nullptr));
    for (const Samenwerking& s : data.samenwerkingen) {
        for (const Risico& risico : s.risicobeeld.risicos) {
            if (draagt(s, risico, peildatum)) posten.push_back(risicopost(data, risico, &s));
        }
    }
    return posten;
}

bool is_weggelaten(Telling telling) {
    return is_onbekend(telling) || telling == Telling::vertrouwelijk || telling == Telling::bedrag_vertrouwelijk;
}

std::int64_t onbekend(const std::vector<Risicopost>& posten) {
    return std::ranges::count_if(posten, is_onbekend, &Risicopost::telling);
}

std::vector<Kansrisico> meegeteld(const std::vector<Risicopost>& posten) {
    std::vector<Kansrisico> result;
    for (const Risicopost& post : posten) {
        if (post.meegeteld()) result.push_back(post.telt);
    }
    return result;
}

std::vector<Kansrisico> meetellend(const Register& data, Date peildatum) {
    std::vector<Kansrisico> result;
    for (const Verborgen& verborgen : data.meetellend) {
        const Samenwerking* van = samenwerking_van(data, verborgen.over);
        if (van != nullptr && !draagt(*van, verborgen.risico, peildatum)) continue;
        const Risicopost gevonden = post(data.gemeente.risiconormen, verborgen.risico, nullptr);
        if (gevonden.meegeteld()) result.push_back(gevonden.telt);
    }
    return result;
}

std::vector<Kansrisico> zonder_maatregelen(const std::vector<Risicopost>& posten) {
    std::vector<Kansrisico> result;
    for (const Risicopost& post : posten) {
        if (post.meegeteld()) result.push_back(post.zonder_maatregel.value_or(post.telt));
    }
    return result;
}

} // namespace grip::analysis

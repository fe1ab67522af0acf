#include "analysis/verdeling.hpp"

#include "base/text.hpp"
#include "base/wide.hpp"

#include <algorithm>
#include <cmath>
#include <fmt/format.h>
#include <numeric>

namespace grip::analysis {
namespace {

using Namen = std::vector<std::string>;

constexpr std::int64_t honderd = 100 * power_of_ten(Hoeveelheid::decimals);

/// What is known of each participant, or the names of those of whom it is not.
struct Waarden {
    std::vector<Hoeveelheid> waarden;
    Namen zonder;
};

std::optional<Hoeveelheid> inwoners(const Gemeente& gemeente, const std::string& naam, Jaar jaar) {
    const auto year = gemeente.inwoners.find(jaar);
    if (year == gemeente.inwoners.end()) return {};
    const auto found = year->second.aantallen.find(Tekst{naam});
    if (found == year->second.aantallen.end()) return {};
    return Hoeveelheid::of(found->second.scaled);
}

/// Values stand with the key; only inhabitants may also stand in gemeente.yaml.
std::optional<Hoeveelheid> waarde(const Gemeente& gemeente, const Verdeelsleutel& sleutel, const std::string& naam,
                                  Jaar jaar) {
    if (sleutel.soort == Sleutelsoort::vast) return Hoeveelheid::of(1);
    const auto found = sleutel.waarden.find(Tekst{naam});
    if (found != sleutel.waarden.end()) return found->second;
    return telt_inwoners(sleutel) ? inwoners(gemeente, naam, peiljaar(sleutel, jaar)) : std::nullopt;
}

Waarden waarden(const Gemeente& gemeente, const Verdeelsleutel& sleutel, const Namen& namen, Jaar jaar) {
    Waarden result;
    for (const std::string& naam : namen) {
        if (const auto value = waarde(gemeente, sleutel, naam, jaar)) result.waarden.push_back(*value);
        else result.zonder.push_back(naam);
    }
    return result;
}

std::int64_t som(const std::vector<Hoeveelheid>& waarden) {
    std::int64_t totaal = 0;
    for (const Hoeveelheid h : waarden) totaal += h.scaled;
    return totaal;
}

std::string wat_ontbreekt(const Verdeelsleutel& sleutel, const Waarden& values, Jaar jaar) {
    if (!values.zonder.empty() && telt_inwoners(sleutel))
        return fmt::format("de inwoners op 1 januari {} van {}", peiljaar(sleutel, jaar).year,
                           join_dutch(values.zonder, "en"));
    if (!values.zonder.empty()) return fmt::format("de waarde van {}", join_dutch(values.zonder, "en"));
    if (values.waarden.empty()) return "deelnemers";
    if (sleutel.soort == Sleutelsoort::tarief && !sleutel.bedrag_per_eenheid) return "het bedrag per eenheid";
    const bool alle_percentages = som(values.waarden) == honderd && kloppen_percentages(sleutel);
    if (sleutel.soort == Sleutelsoort::percentage && !alle_percentages)
        return "percentages van de deelnemers die samen 100 zijn";
    const bool zero = std::ranges::all_of(values.waarden, [](Hoeveelheid h) { return h.scaled == 0; });
    return zero && !heeft_prijs(sleutel) ? "een waarde die niet nul is" : "";
}

Euro som(const std::vector<Euro>& bedragen) { return std::accumulate(bedragen.begin(), bedragen.end(), Euro{}); }

/// Who pays what of the share of one key.
struct Vraag {
    std::optional<Euro> bedrag;
    const std::vector<Deelname>& deelnames;
    const Namen& namen;
    const Onderdeel& onderdeel;
    Jaar jaar;

    /// Of the year, for which this one pays.
    Jaardeel jaardeel(std::size_t i) const {
        return onderdeel.naar_rato ? Jaardeel{deelnames[i].dagen, dagen_van(jaar)} : Jaardeel{};
    }
};

/// Each one's share of a whole year, for his own days of it.
std::vector<Euro> naar_dagen(std::vector<Euro> delen, const Vraag& vraag) {
    for (std::size_t i = 0; i < delen.size(); ++i) {
        const Jaardeel jaardeel = vraag.jaardeel(i);
        const Wide half = delen[i].cents < 0 ? -jaardeel.van : jaardeel.van;
        delen[i].cents =
            static_cast<std::int64_t>((2 * Wide{delen[i].cents} * jaardeel.dagen + half) / (Wide{2} * jaardeel.van));
    }
    return delen;
}

std::vector<Euro> verdeel_over(const Vraag& vraag, const std::vector<Hoeveelheid>& waarden) {
    const bool geheel = vraag.onderdeel.rest == Rest::verdeeld;
    std::vector<std::int64_t> gewichten;
    for (std::size_t i = 0; i < waarden.size(); ++i)
        gewichten.push_back(waarden[i].scaled * (geheel ? vraag.jaardeel(i).dagen : 1));
    auto delen = verdeel(*vraag.bedrag, gewichten, vraag.namen);
    return geheel ? delen : naar_dagen(std::move(delen), vraag);
}

Sleuteldeling deel(const Gemeente& gemeente, const Verdeelsleutel& sleutel, const Vraag& vraag) {
    Sleuteldeling result{sleutel, vraag.bedrag, {}, {}, {}};
    if (vraag.bedrag == Euro{} && !heeft_prijs(sleutel)) { // nothing to divide asks for no values
        result.bedragen.assign(vraag.namen.size(), Euro{});
        return result;
    }
    const Waarden values = waarden(gemeente, sleutel, vraag.namen, vraag.jaar);
    result.ontbreekt = wat_ontbreekt(sleutel, values, vraag.jaar);
    if (!result.ontbreekt.empty()) return result;
    if (heeft_prijs(sleutel)) {
        for (std::size_t i = 0; i < values.waarden.size(); ++i) {
            const auto product = keer(values.waarden[i], *sleutel.bedrag_per_eenheid, vraag.jaardeel(i));
            if (!product) return {sleutel, vraag.bedrag, {}, {}, "een bedrag onder de duizend miljard euro"};
            result.bedragen.push_back(*product);
        }
    } else if (vraag.bedrag) {
        result.bedragen = verdeel_over(vraag, values.waarden);
    } else {
        result.ontbreekt = "het bedrag";
        return result;
    }
    if (vraag.bedrag && *vraag.bedrag != som(result.bedragen)) result.verschil = *vraag.bedrag - som(result.bedragen);
    return result;
}

/// The amount of the part over its keys, by their weights.
std::vector<std::optional<Euro>> per_sleutel(std::optional<Euro> bedrag, const std::vector<Verdeelsleutel>& sleutels) {
    std::vector<std::optional<Euro>> result(sleutels.size());
    if (!bedrag || sleutels.empty()) return result;
    std::vector<std::int64_t> gewichten;
    Namen namen;
    for (const Verdeelsleutel& sleutel : sleutels) {
        gewichten.push_back(sleutel.gewicht.scaled);
        namen.emplace_back(option_of(sleutel.soort).key);
    }
    std::ranges::copy(verdeel(*bedrag, gewichten, namen), result.begin());
    return result;
}

std::vector<Verdeelsleutel> met_gewichten(const std::vector<Verdeelsleutel>& sleutels, const Scenario& scenario) {
    std::vector<Verdeelsleutel> result;
    for (const auto& [soort, gewicht] : scenario.gewichten) {
        const auto found = std::ranges::find(sleutels, soort, &Verdeelsleutel::soort);
        Verdeelsleutel sleutel = found == sleutels.end() ? Verdeelsleutel{} : *found;
        sleutel.soort = soort;
        sleutel.gewicht = gewicht;
        if (found == sleutels.end() && soort == Sleutelsoort::inwoners) sleutel.peiljaar = Peiljaar::of(-1);
        result.push_back(std::move(sleutel));
    }
    return result;
}

void tel_op(Onderdeeldeling& result) {
    std::vector<Euro> totaal(result.deelnemers.size());
    for (const Sleuteldeling& sleutel : result.sleutels) {
        if (sleutel.bedragen.empty()) return;
        for (std::size_t i = 0; i < totaal.size(); ++i) totaal[i] += sleutel.bedragen[i];
    }
    if (!result.sleutels.empty()) result.totaal = std::move(totaal);
}

std::optional<Euro> bedrag_van(const Onderdeel& onderdeel, Jaar jaar) {
    const auto found = onderdeel.bedrag.find(jaar);
    return found == onderdeel.bedrag.end() ? std::nullopt : found->second.value;
}

} // namespace

std::vector<Euro> verdeel(Euro bedrag, std::span<const std::int64_t> gewichten, std::span<const std::string> namen) {
    const Wide totaal = bedrag.cents < 0 ? -bedrag.cents : bedrag.cents;
    const Wide som_gewichten = std::accumulate(gewichten.begin(), gewichten.end(), Wide{0});
    std::vector<Wide> resten;
    std::vector<Euro> delen;
    std::int64_t over = static_cast<std::int64_t>(totaal);
    for (const std::int64_t gewicht : gewichten) {
        const auto cents = static_cast<std::int64_t>(totaal * gewicht / som_gewichten);
        resten.push_back(totaal * gewicht % som_gewichten);
        delen.push_back({cents});
        over -= cents;
    }
    std::vector<std::size_t> volgorde(delen.size());
    std::iota(volgorde.begin(), volgorde.end(), std::size_t{0});
    std::ranges::stable_sort(volgorde, [&](std::size_t a, std::size_t b) {
        return resten[a] != resten[b] ? resten[a] > resten[b] : namen[a] < namen[b];
    });
    for (std::size_t i = 0; i < static_cast<std::size_t>(over); ++i) ++delen[volgorde[i]].cents;
    if (bedrag.cents < 0) {
        for (Euro& deel : delen) deel.cents = -deel.cents;
    }
    return delen;
}

std::vector<Percentage> percentages(std::span<const double> delen) {
    constexpr double fijn = 1e12;
    constexpr std::int64_t tienden = 1000;
    std::vector<Percentage> result(delen.size());
    std::vector<std::int64_t> gewichten;
    for (const double deel : delen) gewichten.push_back(std::llround(deel * fijn));
    if (std::ranges::all_of(gewichten, [](std::int64_t gewicht) { return gewicht == 0; })) return result;
    const auto verdeeld = verdeel(Euro{tienden}, gewichten, Namen(gewichten.size()));
    for (std::size_t i = 0; i < verdeeld.size(); ++i)
        result[i].scaled = verdeeld[i].cents * Percentage::of(100).scaled / tienden;
    return result;
}

std::optional<Euro> keer(Hoeveelheid aantal, Tarief per_eenheid, Jaardeel jaardeel) {
    const Wide cent = Wide{power_of_ten(Hoeveelheid::decimals)} * power_of_ten(Tarief::decimals - 2) * jaardeel.van;
    const Wide cents = (2 * Wide{aantal.scaled} * per_eenheid.scaled * jaardeel.dagen + cent) / (2 * cent);
    constexpr Wide most = Wide{most_euros} * 100;
    if (cents > most) return {};
    return Euro{static_cast<std::int64_t>(cents)};
}

Jaar peiljaar(const Verdeelsleutel& sleutel, Jaar jaar) {
    const auto year = static_cast<int>(sleutel.peiljaar.value_or(Peiljaar::of(-1)).scaled);
    return {year <= 0 ? jaar.year + year : year};
}

bool heeft_prijs(const Verdeelsleutel& sleutel) {
    return sleutel.soort == Sleutelsoort::tarief ||
           (sleutel.soort == Sleutelsoort::gemiddelde_kosten && sleutel.bedrag_per_eenheid);
}

bool is_afronding(const Sleuteldeling& deling) {
    constexpr auto cent = power_of_ten(Tarief::decimals - 2);
    const Tarief prijs = deling.sleutel.bedrag_per_eenheid.value_or(Tarief{});
    if (!deling.verschil || prijs.scaled % cent != 0) return false;
    return 2 * Wide{deling.verschil->cents} * prijs.scaled <= Wide{som(deling.bedragen).cents} * cent;
}

/// Beside values of which nobody knows the day, none of another day are put.
bool telt_inwoners(const Verdeelsleutel& sleutel) {
    const bool naar_inwoners = sleutel.soort == Sleutelsoort::inwoners || sleutel.soort == Sleutelsoort::tarief;
    return naar_inwoners && (sleutel.peiljaar || sleutel.waarden.empty());
}

bool kloppen_gewichten(const std::vector<Verdeelsleutel>& sleutels) {
    const bool tarief = std::ranges::find(sleutels, Sleutelsoort::tarief, &Verdeelsleutel::soort) != sleutels.end();
    if (tarief && sleutels.size() > 1) return false;
    std::int64_t som_gewichten = 0;
    for (const Verdeelsleutel& sleutel : sleutels) som_gewichten += sleutel.gewicht.scaled;
    return sleutels.empty() || som_gewichten == Gewicht::of(100).scaled;
}

bool kloppen_percentages(const Verdeelsleutel& sleutel) {
    std::int64_t som_percentages = 0;
    for (const auto& [naam, percentage] : sleutel.waarden) som_percentages += percentage.scaled;
    return som_percentages == honderd;
}

std::vector<Onderdeeldeling> verdeling(const Register& data, const Samenwerking& samenwerking, Jaar jaar,
                                       const Scenario* scenario) {
    std::vector<Onderdeeldeling> result;
    if (!samenwerking.geld.kostenverdeling) return result;
    for (const Onderdeel& onderdeel : samenwerking.geld.kostenverdeling->onderdelen) {
        if (!bestaat_in(onderdeel, jaar)) continue;
        Onderdeeldeling deling{&onderdeel, bedrag_van(onderdeel, jaar), betalers(samenwerking, onderdeel, jaar), {}, {},
                               {}};
        for (const Deelname& deelname : deling.betalers.deelnames) deling.deelnemers.push_back(deelname.naam);
        const auto sleutels = scenario == nullptr ? onderdeel.sleutels : met_gewichten(onderdeel.sleutels, *scenario);
        if (kloppen_gewichten(sleutels) && deling.betalers.vreemden.empty()) {
            const auto delen = per_sleutel(deling.bedrag, sleutels);
            for (std::size_t i = 0; i < sleutels.size(); ++i)
                deling.sleutels.push_back(
                    deel(data.gemeente, sleutels[i],
                         {delen[i], deling.betalers.deelnames, deling.deelnemers, onderdeel, jaar}));
        }
        tel_op(deling);
        result.push_back(std::move(deling));
    }
    return result;
}

std::optional<Euro> aandeel_van(const std::vector<Onderdeeldeling>& delen, std::string_view deelnemer) {
    std::optional<Euro> aandeel;
    for (const Onderdeeldeling& deling : delen) {
        if (std::ranges::find(deling.deelnemers, deelnemer) == deling.deelnemers.end()) continue;
        if (deling.totaal.empty()) return {};
        for (std::size_t i = 0; i < deling.deelnemers.size(); ++i) {
            if (deling.deelnemers[i] == deelnemer) aandeel = aandeel.value_or(Euro{}) + deling.totaal[i];
        }
    }
    return aandeel;
}

} // namespace grip::analysis

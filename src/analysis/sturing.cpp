#include "analysis/sturing.hpp"

#include "analysis/bestanden.hpp"
#include "analysis/bijdrage.hpp"
#include "analysis/kengetallen.hpp"
#include "analysis/taakvelden.hpp"
#include "analysis/toezicht.hpp"

#include <algorithm>
#include <cmath>
#include <fmt/format.h>

namespace grip::analysis {
namespace {

constexpr std::int64_t minste = 1;
constexpr std::int64_t middelste = 2;
constexpr std::int64_t meeste = 3;

std::int64_t punten_voor(Euro deel, Euro geheel, const std::vector<Percentage>& grenzen) {
    if (exceeds(deel, grenzen.back(), geheel)) return meeste;
    const bool eronder = exceeds({-deel.cents}, grenzen.front(), {-geheel.cents});
    return eronder ? minste : middelste;
}

/// Rounding of sums of chances must not move a share over a bound.
std::int64_t punten_voor_deel(double procent, const std::vector<Percentage>& grenzen) {
    constexpr double haast = 1e-9;
    if (procent > as_double(grenzen.back()) + haast) return meeste;
    return procent < as_double(grenzen.front()) - haast ? minste : middelste;
}

/// Of a share of so few percent only that is said.
constexpr double te_klein = 0.05;

/// With as many decimals as show on which side of a bound it lies.
Zin deel_in_zin(double procent, const std::vector<Percentage>& grenzen) {
    constexpr double duizend = 1000;
    if (procent > 0 && procent < te_klein) return als_zin("minder dan 0,1 %");
    Percentage afgerond_deel;
    for (const std::int64_t stap : {100, 10, 1}) {
        afgerond_deel.scaled = std::llround(procent * duizend / static_cast<double>(stap)) * stap;
        if (punten_voor_deel(as_double(afgerond_deel), grenzen) == punten_voor_deel(procent, grenzen)) break;
    }
    return als_zin(afgerond_deel);
}

Zin bijdrage_in_zin(Euro bijdrage, Euro lasten, Jaar jaar, const std::vector<Percentage>& grenzen) {
    if (bijdrage.cents < 0) return zin("onze bijdrage is in {} lager dan nul", jaar);
    const double procent = 100 * static_cast<double>(bijdrage.cents) / static_cast<double>(lasten.cents);
    return zin("{} is {} van onze lasten in {}", in_miljoenen(whole_euros(bijdrage)), deel_in_zin(procent, grenzen),
               jaar);
}

Sturingspunt financieel_punt(const Register& data, const Samenwerking& s, Date peildatum) {
    const int dit = year_of(peildatum);
    for (const Jaar jaar : {Jaar{dit}, Jaar{dit + 1}, Jaar{dit - 1}}) {
        const auto bijdrage = begrote_bijdrage(s.geld, jaar);
        const auto lasten = eigen_lasten(data.gemeente, jaar);
        if (!bijdrage || !lasten || lasten->cents <= 0) continue;
        const auto& grenzen = data.sturing->punten.financieel.grenzen.items;
        const std::int64_t punten = punten_voor(*bijdrage, *lasten, grenzen);
        return {Puntsoort::financieel, punten, punten, bijdrage_in_zin(*bijdrage, *lasten, jaar, grenzen), {}};
    }
    const bool bekend = begrote_bijdrage(s.geld, Jaar{dit}).has_value();
    return {Puntsoort::financieel, minste, meeste,
            bekend ? zin("onze lasten in {} zijn niet bekend", Jaar{dit})
                   : zin("onze bijdrage in {} is niet bekend", Jaar{dit}),
            fmt::format("{}.{}{}", bekend ? "lasten" : "jaren", dit, bekend ? "" : ".begroot.bijdrage")};
}

/// What its risks cost on average beside those of all, and whether both are all there is.
struct Risicodeel {
    double eigen = 0;
    double alle = 0;
    bool eigen_volledig = true;
    bool andere_volledig = true;
    bool heeft_risicos = false;
};

Risicodeel risicodeel(const Register& data, const Samenwerking& s, const std::vector<Risicopost>& posten) {
    Risicodeel deel;
    deel.andere_volledig = alles_gelezen(data, "risicos");
    deel.eigen_volledig = is_gelezen(data, at(s.risicobeeld, &Risicobeeld::risicos));
    for (const Risicopost& post : posten) {
        const bool eigen = post.samenwerking == &s;
        deel.heeft_risicos = deel.heeft_risicos || eigen;
        if (is_weggelaten(post.telling)) (eigen ? deel.eigen_volledig : deel.andere_volledig) = false;
        if (!post.meegeteld()) continue;
        const double verwacht = post.telt.kans * gemiddelde(post.telt.effect);
        deel.alle += verwacht;
        if (eigen) deel.eigen += verwacht;
    }
    return deel;
}

Zin risico_in_zin(const Risicodeel& deel, const std::vector<Percentage>& grenzen) {
    if (!deel.eigen_volledig) return als_zin("niet van alle risico's zijn kans en bedrag bekend of openbaar");
    if (!deel.heeft_risicos) return als_zin("er zijn geen risico's gevonden");
    if (deel.eigen == 0) return als_zin("de risico's kosten ons naar verwachting niets");
    const double procent = 100 * deel.eigen / deel.alle;
    const bool hoogstens = !deel.andere_volledig && procent >= te_klein;
    return zin("{}{} van de verwachte kosten van al onze risico's", hoogstens ? "hoogstens " : "",
               deel_in_zin(procent, grenzen));
}

Sturingspunt risicopunt(const Register& data, const Samenwerking& s, const std::vector<Risicopost>& posten) {
    const auto& grenzen = data.sturing->punten.risico.grenzen.items;
    const Risicodeel deel = risicodeel(data, s, posten);
    if (!deel.heeft_risicos && !s.risicobeeld.geen_risicos)
        return {Puntsoort::risico, minste, meeste, als_zin("de risico's zijn niet bekend"), "risicos"};
    const std::int64_t punten = punten_voor_deel(deel.alle > 0 ? 100 * deel.eigen / deel.alle : 0, grenzen);
    Sturingspunt punt{Puntsoort::risico, punten, punten, risico_in_zin(deel, grenzen), {}};
    // what lacks of others makes the whole larger and this part smaller; what lacks here makes both larger
    if (!deel.andere_volledig && deel.eigen > 0) punt.van = minste;
    if (deel.eigen_volledig) return punt;
    punt.tot = meeste;
    punt.sleutel = "risicos";
    return punt;
}

std::int64_t punten_van(const Aardpunten& punten, Aard aard) {
    switch (aard) {
    case Aard::beleid: return punten.beleid.scaled;
    case Aard::uitvoering: return punten.uitvoering.scaled;
    case Aard::bedrijfsvoering: return punten.bedrijfsvoering.scaled;
    }
    return 0;
}

Sturingspunt aardpunt(const Register& data, const Samenwerking& s, Date peildatum) {
    const Aardpunten& kader = data.sturing->punten.aard;
    const auto& relevant = data.gemeente.politiek_relevant;
    const auto& aarden = s.karakter.aard.items;
    const Aard zwaarste = *std::ranges::max_element(aarden, {}, [&](Aard aard) { return punten_van(kader, aard); });
    const std::int64_t punten = punten_van(kader, zwaarste);
    const std::int64_t hoogste = std::max(punten, kader.politiek_relevant.scaled);
    const Zin reden = als_zin(label_of(zwaarste));
    const auto taakveld = std::ranges::find_first_of(s.karakter.taakvelden, relevant);
    if (taakveld != s.karakter.taakvelden.end())
        return {Puntsoort::aard,
                hoogste,
                hoogste,
                zin("{}; de raad noemt {} politiek relevant", reden,
                    taakveldnaam(*data.taakvelden, *taakveld, Jaar{year_of(peildatum)}).value_or(*taakveld)),
                {}};
    // no list: the raad singled out nothing
    if (relevant.empty() || !s.karakter.taakvelden.empty()) return {Puntsoort::aard, punten, punten, reden, {}};
    return {Puntsoort::aard, punten, hoogste, zin("{}; de taakvelden zijn niet bekend", reden), "taakvelden"};
}

Profiel profiel_bij(const Sturing& kader, std::int64_t punten) {
    Profiel profiel = kader.profielen.items.front().profiel;
    for (const Profielregel& regel : kader.profielen.items) {
        if (regel.vanaf.scaled <= punten) profiel = regel.profiel;
    }
    return profiel;
}

} // namespace

Sturingsadvies sturingsadvies(const Register& data, const Samenwerking& samenwerking,
                              const std::vector<Risicopost>& posten, Date peildatum) {
    Sturingsadvies advies;
    advies.punten = {financieel_punt(data, samenwerking, peildatum), risicopunt(data, samenwerking, posten),
                     aardpunt(data, samenwerking, peildatum)};
    if (const auto jaar = preventief_toezicht(samenwerking, peildatum)) {
        const std::int64_t punten = data.sturing->punten.toezicht.preventief.scaled;
        advies.punten.push_back({Puntsoort::toezicht, punten, punten, zin("preventief voor {}", *jaar), {}});
    }
    for (const Sturingspunt& punt : advies.punten) {
        advies.van += punt.van;
        advies.tot += punt.tot;
    }
    advies.laagste = profiel_bij(*data.sturing, advies.van);
    advies.hoogste = profiel_bij(*data.sturing, advies.tot);
    return advies;
}

Zin puntental(std::int64_t van, std::int64_t tot) {
    return van == tot ? geteld(tot, "punt", "punten") : zin("{} tot {} punten", van, tot);
}

const Profielregel& regel_van(const Sturing& kader, Profiel profiel) {
    return *std::ranges::find(kader.profielen.items, profiel, &Profielregel::profiel);
}

} // namespace grip::analysis

// grip uitvragen: which parties were asked for their figures, which answered, and what still lacks.
#include "reports/define.hpp"
#include "reports/delen/naam.hpp"
#include "reports/delen/ontbrekende_cijfers.hpp"
#include "reports/delen/telwoord.hpp"

#include <algorithm>
#include <tuple>

namespace grip::reports::uitvragen {
namespace {

struct Options {
    std::optional<Jaar> jaar;
    Origin origin;

    static constexpr auto fields = Fields{
        field<&Options::jaar>("Het begrotingsjaar; zonder jaar het laatste waarover iets is gevraagd"),
    };
};

struct Rij {
    Id id;
    Tekst naam;
    std::optional<Date> gevraagd;
    std::optional<Date> beantwoord;
    std::optional<Zin> ontbreekt;

    static constexpr auto fields = Fields{
        field<&Rij::id>("Id van de samenwerking"),
        field<&Rij::naam>("Naam van de samenwerking"),
        field<&Rij::gevraagd>("De dag waarop wij het vroegen"),
        field<&Rij::beantwoord>("De dag waarop het antwoord er was"),
        field<&Rij::ontbreekt>("Welke cijfers van dat jaar nog ontbreken"),
    };
};

struct View {
    Jaar jaar;
    Zin telling;
    std::vector<Rij> rijen;         ///< who has not answered first
    std::vector<Rij> niet_gevraagd; ///< of which figures lack

    static constexpr auto fields = Fields{
        field<&View::jaar>("Het begrotingsjaar"),
        field<&View::telling>("Hoeveel partijen wij het vroegen, en hoeveel antwoordden"),
        field<&View::rijen>("Aan wie wij het vroegen"),
        field<&View::niet_gevraagd>("Van wie cijfers ontbreken zonder dat bekend is dat wij erom vroegen"),
    };
};

/// A day still to come is a plan.
std::optional<Date> gebeurd(std::optional<Date> dag, Date peildatum) {
    return dag && *dag <= peildatum ? dag : std::nullopt;
}

Jaar laatste_jaar(const Stand& stand) {
    std::optional<Jaar> laatste;
    for (const Samenwerking& s : stand.data.samenwerkingen) {
        if (s.volgen.uitvragen.empty()) continue;
        const Jaar jaar = s.volgen.uitvragen.rbegin()->first;
        laatste = std::max(laatste.value_or(jaar), jaar);
    }
    return laatste.value_or(Jaar{year_of(stand.peildatum) + 1});
}

/// The paragraph of that year is about it.
bool hoort_in_de_paragraaf(const Stand& stand, const Samenwerking& s, Jaar jaar) {
    return analysis::neemt_deel_in(stand.data, s, jaar) && analysis::is_verbonden_partij(s);
}

void zet_partij(View& view, const Stand& stand, const Samenwerking& s) {
    const auto uitvraag = s.volgen.uitvragen.find(view.jaar);
    Rij rij{{s.id}, s.identiteit.naam, {}, {}, ontbrekende_cijfers(s, view.jaar, stand.peildatum)};
    if (uitvraag != s.volgen.uitvragen.end()) {
        rij.gevraagd = gebeurd(uitvraag->second.gevraagd, stand.peildatum);
        rij.beantwoord = gebeurd(uitvraag->second.beantwoord, stand.peildatum);
    }
    if (rij.gevraagd || rij.beantwoord) view.rijen.push_back(std::move(rij));
    else if (rij.ontbreekt && hoort_in_de_paragraaf(stand, s, view.jaar)) view.niet_gevraagd.push_back(std::move(rij));
}

Zin telling(const View& view) {
    const auto gevraagd = std::ssize(view.rijen);
    if (gevraagd == 0) return zin("Niet bekend is dat wij een partij om haar gegevens over {} vroegen.", view.jaar);
    const auto beantwoord =
        std::ranges::count_if(view.rijen, [](const Rij& rij) { return rij.beantwoord.has_value(); });
    const Zin vraag = zin("Wij vroegen {} {} om {} gegevens over {}", telwoord(gevraagd),
                          gevraagd == 1 ? "partij" : "partijen", gevraagd == 1 ? "haar" : "hun", view.jaar);
    if (gevraagd == 1) return zin("{}; zij {}.", vraag, beantwoord == 1 ? "antwoordde" : "heeft nog niet geantwoord");
    if (beantwoord == gevraagd) return zin("{}. Zij antwoordden allemaal.", vraag);
    if (beantwoord == 0) return zin("{}. Nog geen van hen antwoordde.", vraag);
    return zin("{}. Daarvan {} {}, en {} nog niet.", vraag, beantwoord == 1 ? "antwoordde" : "antwoordden",
               telwoord(beantwoord), telwoord(gevraagd - beantwoord));
}

View view(const Stand& stand, const Options& options) {
    View result;
    result.jaar = options.jaar.value_or(laatste_jaar(stand));
    for (const Samenwerking& s : stand.data.samenwerkingen) zet_partij(result, stand, s);
    std::ranges::stable_sort(result.rijen, {}, [](const Rij& rij) {
        return std::tuple{rij.beantwoord.has_value(), rij.gevraagd, rij.naam.text};
    });
    result.telling = telling(result);
    return result;
}

using Vorm = Tabelvorm<View, Rij>;
constexpr std::array kolommen{Vorm::kolom<&Rij::id>("Id"),
                              Vorm::kolom<&Rij::naam>("Samenwerking").noemt_rij(),
                              Vorm::kolom<&View::jaar>("Begrotingsjaar"),
                              Vorm::kolom<&Rij::gevraagd>("Gevraagd op"),
                              Vorm::kolom<&Rij::beantwoord>("Beantwoord op"),
                              Vorm::kolom<&Rij::ontbreekt>("Wat nog ontbreekt")};

Tabel tabel(const View& view) {
    Tabel tabel = Vorm::tabel("Uitvragen", kolommen, view, &View::rijen);
    for (const Rij& rij : view.niet_gevraagd)
        tabel.weggelaten.push_back(
            zin("{}: niet bekend is dat wij iets vroegen; er ontbreekt {}.", rij.naam, *rij.ontbreekt));
    return tabel;
}

} // namespace

extern constinit const Report report =
    Definition<View, Options, view, tabel>::report("uitvragen", "Gevraagde gegevens van partijen");

} // namespace grip::reports::uitvragen

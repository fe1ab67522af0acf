// grip brief: what the raad asks of a board about its information, in a letter from the college.
#include "analysis/termijnen.hpp"
#include "base/text.hpp"
#include "reports/bestuur.hpp"
#include "reports/define.hpp"
#include "reports/keuze.hpp"

namespace grip {
namespace {

enum class Briefsoort { kadernota, stukken, informatiebijeenkomst };

} // namespace

template <>
inline constexpr auto options<Briefsoort> = std::array{
    Option{Briefsoort::kadernota, "kadernota", "Stuur de kadernota op tijd, en licht haar toe"},
    Option{Briefsoort::stukken, "stukken", "Stuur de stukken op tijd"},
    Option{Briefsoort::informatiebijeenkomst, "informatiebijeenkomst", "Vertel de raad hoe het gaat"},
};

namespace reports {
namespace {

struct Options {
    Ref<Samenwerking> samenwerking;
    Briefsoort soort{};
    Origin origin;

    static constexpr auto fields = Fields{
        Field{"samenwerking", &Options::samenwerking, "De samenwerking waaraan het college schrijft"},
        Field{"soort", &Options::soort, "Waarom het college vraagt"},
    };
};

struct Telaat {
    Tekst tekst; ///< `de kadernota 2027: 5 dagen te laat`

    static constexpr auto fields = Fields{
        Field{"tekst", &Telaat::tekst, "Welk stuk, en hoeveel dagen te laat"},
    };
};

struct View {
    Tekst aan;
    Tekst samenwerking;
    bool kadernota = false;
    bool stukken = false;
    bool informatiebijeenkomst = false;
    Jaar jaar; ///< the budget that comes
    std::optional<Date> laatste_dag;
    std::optional<Tekst> artikel;
    bool eigen_termijn = false; ///< of the regeling itself
    Aantal stukken_dagen;
    std::vector<Telaat> te_laat;

    static constexpr auto fields = Fields{
        Field{"aan", &View::aan, "Aan wie het college schrijft"},
        Field{"samenwerking", &View::samenwerking, "Naam van de samenwerking"},
        Field{"kadernota", &View::kadernota, "Of het om de kadernota gaat"},
        Field{"stukken", &View::stukken, "Of het om de stukken gaat"},
        Field{"informatiebijeenkomst", &View::informatiebijeenkomst, "Of het om een bijeenkomst gaat"},
        Field{"jaar", &View::jaar, "Het begrotingsjaar waarom het gaat"},
        Field{"laatste_dag", &View::laatste_dag, "De laatste dag voor de kadernota"},
        Field{"artikel", &View::artikel, "Het artikel waarin die dag staat"},
        Field{"eigen_termijn", &View::eigen_termijn, "Of die dag in de regeling zelf staat"},
        Field{"stukken_dagen", &View::stukken_dagen, "Hoeveel dagen vooraf de raad de stukken wil hebben"},
        Field{"te_laat", &View::te_laat, "Wat dit jaar en vorig jaar te laat kwam"},
    };
};

/// The first budget of which the kadernota is still to come.
std::optional<analysis::Dossier> komende_kadernota(const Stand& stand, const Samenwerking& s, View& view) {
    for (int jaar = year_of(stand.peildatum) + 1;; ++jaar) {
        const auto dossier = analysis::dossier_van(stand.data, s, {Cyclusstuk::kadernota, Jaar{jaar}, {}});
        const auto termijn = analysis::termijn(stand.data, *dossier, Stap::verzonden, stand.peildatum);
        view.jaar = Jaar{jaar};
        if (!termijn) return {};
        if (termijn->status == analysis::Termijnstatus::verwacht) return dossier;
    }
}

void zet_laatste_dag(View& view, const Stand& stand, const Samenwerking& s) {
    const auto dossier = komende_kadernota(stand, s, view);
    if (!dossier) return;
    const auto termijn = analysis::termijn(stand.data, *dossier, Stap::verzonden, stand.peildatum);
    view.laatste_dag = termijn->uiterlijk;
    view.eigen_termijn = termijn->eigen;
    view.artikel = Tekst{analysis::artikel(*termijn->regel, s, stand.peildatum)};
}

/// Papers that came late this year and the year before.
std::vector<Telaat> te_laat(const Stand& stand, const Samenwerking& s) {
    std::vector<Telaat> result;
    const Date sinds{std::chrono::year{year_of(stand.peildatum) - 1} / std::chrono::January / 1};
    for (const analysis::Dossier& dossier : analysis::dossiers(stand.data, s, stand.peildatum)) {
        const auto termijn = analysis::termijn(stand.data, dossier, Stap::verzonden, stand.peildatum);
        if (!termijn || !termijn->te_laat || *termijn->gedaan < sinds) continue;
        result.push_back({{fmt::format("{}: {} na de laatste dag ({})", analysis::naam_van(dossier),
                                       counted(*termijn->te_laat, "dag", "dagen"), long_dutch(*termijn->uiterlijk))}});
    }
    return result;
}

View view(const Stand& stand, const Options& options) {
    const Samenwerking& s = *kies(stand.data, {options.samenwerking}).front();
    View result;
    result.aan = {bestuur(s)};
    result.samenwerking = s.identiteit.naam;
    result.kadernota = options.soort == Briefsoort::kadernota;
    result.stukken = options.soort == Briefsoort::stukken;
    result.informatiebijeenkomst = options.soort == Briefsoort::informatiebijeenkomst;
    result.stukken_dagen = stand.data.gemeente.normen.stukken_dagen;
    zet_laatste_dag(result, stand, s);
    result.te_laat = te_laat(stand, s);
    return result;
}

} // namespace

extern constinit const Report brief = Definition<View, Options, view>::report("brief", "Brief aan het bestuur");

} // namespace reports
} // namespace grip

// grip brief: what the raad asks of a board about its information, or the college about its figures, in a letter from the college.
#include "analysis/artikel.hpp"
#include "analysis/deelnemers.hpp"
#include "analysis/levensloop.hpp"
#include "analysis/raadsagenda.hpp"
#include "analysis/termijnen.hpp"
#include "analysis/termijnregels.hpp"
#include "analysis/vergaderingen.hpp"
#include "base/error.hpp"
#include "base/text.hpp"
#include "reports/define.hpp"
#include "reports/delen/bestuur.hpp"
#include "reports/delen/keuze.hpp"
#include "reports/delen/naam.hpp"
#include "reports/delen/ontbrekende_cijfers.hpp"

#include <algorithm>
#include <fmt/format.h>
#include <iterator>

namespace grip {
namespace {

enum class Briefsoort { kadernota, stukken, informatiebijeenkomst, uitvraag };

} // namespace

template <>
inline constexpr auto options<Briefsoort> = std::array{
    Option{Briefsoort::kadernota, "kadernota", "Stuur de kadernota op tijd, en licht haar toe"},
    Option{Briefsoort::stukken, "stukken", "Stuur de stukken op tijd"},
    Option{Briefsoort::informatiebijeenkomst, "informatiebijeenkomst", "Vertel de raad hoe het gaat"},
    Option{Briefsoort::uitvraag, "uitvraag", "Vul het formulier met uw gegevens in"},
};

namespace reports::brief {
namespace {

struct Options {
    Ref<Samenwerking> samenwerking;
    Briefsoort soort{};
    std::optional<Jaar> jaar;
    Origin origin;

    static constexpr auto fields = Fields{
        field<&Options::samenwerking>("De samenwerking waaraan het college schrijft"),
        field<&Options::soort>("Waarom het college vraagt"),
        field<&Options::jaar>("Van een uitvraag: het begrotingsjaar; zonder jaar het volgende"),
    };
};

struct Telaat {
    Date dag;  ///< on which it came
    Zin tekst; ///< `kadernota 2027: verzonden op 4 mei 2026, terwijl dat vóór 30 april 2026 moest (artikel 34b …)`

    static constexpr auto fields = Fields{
        field<&Telaat::tekst>("Welk stuk, wanneer het kwam en wanneer het er moest zijn"),
    };
};

struct View {
    Tekst aan;
    Tekst aanhef;
    Tekst samenwerking;
    Tekst in_zin; ///< its name with its article
    bool kadernota = false;
    bool stukken = false;
    bool informatiebijeenkomst = false;
    bool uitvraag = false;
    std::optional<Zin> nog_nodig; ///< of an uitvraag, which figures of that year we do not know
    Jaar jaar;                    ///< the budget that comes
    std::optional<Date> voor_dag; ///< the first day that is too late
    std::optional<Tekst> artikel;
    bool eigen_termijn = false; ///< of the regeling itself
    Aantal stukken_dagen;
    bool eigen_dagen = false;  ///< the municipality set that norm itself
    bool heeft_cyclus = false; ///< the law gives the raad a say on its budget
    std::optional<Tekst> artikel_ontwerp;
    std::vector<Telaat> te_laat;          ///< by law
    std::vector<Telaat> te_laat_regeling; ///< by the regeling itself
    std::vector<Telaat> kort_ervoor;      ///< by the wish of the raad
    std::optional<Zin> te_laat_sinds;     ///< `Vorig jaar`, of each of these lists
    std::optional<Zin> te_laat_regeling_sinds;
    std::optional<Zin> kort_ervoor_sinds;
    std::optional<Zin> op_tijd_sinds; ///< when something came in time, and nothing late

    static constexpr auto fields = Fields{
        field<&View::aan>("Aan wie het college schrijft"),
        field<&View::aanhef>("De aanhef"),
        field<&View::samenwerking>("Naam van de samenwerking"),
        field<&View::in_zin>("Die naam met zijn lidwoord"),
        field<&View::kadernota>("Of het om de kadernota gaat"),
        field<&View::stukken>("Of het om de stukken gaat"),
        field<&View::informatiebijeenkomst>("Of het om een bijeenkomst gaat"),
        field<&View::uitvraag>("Of het om een uitvraag gaat"),
        field<&View::nog_nodig>("Welke cijfers van dat jaar nog niet bekend zijn"),
        field<&View::jaar>("Het begrotingsjaar waarom het gaat"),
        field<&View::voor_dag>("De dag waarvoor de kadernota er moet zijn"),
        field<&View::artikel>("Het artikel waarin die dag staat"),
        field<&View::eigen_termijn>("Of die dag in de regeling zelf staat"),
        field<&View::stukken_dagen>("Hoeveel dagen vooraf de raad de stukken wil hebben"),
        field<&View::eigen_dagen>("Of onze gemeente dat zelf zo koos"),
        field<&View::heeft_cyclus>("Of de raad een zienswijze op de begroting kan geven"),
        field<&View::artikel_ontwerp>("Het artikel met de termijn voor een ontwerpbegroting"),
        field<&View::te_laat>("Wat dit jaar en vorig jaar later kwam dan de wet vraagt"),
        field<&View::te_laat_regeling>("Wat dit jaar en vorig jaar later kwam dan de regeling vraagt"),
        field<&View::kort_ervoor>("Wat dit jaar en vorig jaar later kwam dan de raad vraagt"),
        field<&View::te_laat_sinds>("In welk jaar het te laat was voor de wet"),
        field<&View::te_laat_regeling_sinds>("In welk jaar het te laat was voor de regeling"),
        field<&View::kort_ervoor_sinds>("In welk jaar het later kwam dan de raad vraagt"),
        field<&View::op_tijd_sinds>("In welk jaar alles op tijd kwam, voor zover bekend"),
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

/// Of the law, or of the regeling itself.
std::string artikel_van(const analysis::Termijnstand& termijn) {
    if (!termijn.eigen && !termijn.kring) return {}; // of which chapter is not known
    const std::string artikel = analysis::voor_kring(termijn.regel->artikel, termijn.kring);
    return termijn.eigen ? analysis::in_uw_regeling(artikel) : analysis::voluit(artikel);
}

void zet_laatste_dag(View& view, const Stand& stand, const Samenwerking& s) {
    const auto dossier = komende_kadernota(stand, s, view);
    if (!dossier) return;
    const auto termijn = analysis::termijn(stand.data, *dossier, Stap::verzonden, stand.peildatum);
    if (termijn->uiterlijk) view.voor_dag = *termijn->uiterlijk + std::chrono::days{1};
    view.eigen_termijn = termijn->eigen;
    const std::string artikel = artikel_van(*termijn);
    if (!artikel.empty()) view.artikel = Tekst{artikel};
}

/// From the first of January of the year before.
Date sinds(const Stand& stand) { return first_day(year_of(stand.peildatum) - 1); }

/// In which of the two years these days lie; none of none.
std::optional<Zin> sinds_in_woorden(const Stand& stand, const std::vector<Date>& dagen) {
    const int nu = year_of(stand.peildatum);
    const bool dit = std::ranges::any_of(dagen, [&](Date dag) { return year_of(dag) == nu; });
    const bool vorig = std::ranges::any_of(dagen, [&](Date dag) { return year_of(dag) < nu; });
    if (dit && vorig) return als_zin("Dit jaar en vorig jaar");
    if (dit) return als_zin("Dit jaar");
    return vorig ? std::optional{als_zin("Vorig jaar")} : std::nullopt;
}

std::optional<Zin> sinds_van(const Stand& stand, const std::vector<Telaat>& lijst) {
    std::vector<Date> dagen;
    for (const Telaat& regel : lijst) dagen.push_back(regel.dag);
    return sinds_in_woorden(stand, dagen);
}

Zin te_laat(const analysis::Dossier& dossier, const analysis::Termijnstand& termijn) {
    const std::string artikel = artikel_van(termijn);
    return zin("{}: {} op {}, terwijl dat vóór {} moest{}", analysis::naam_van(dossier),
               termijn.ontvangst ? "ontvangen" : "verzonden", *termijn.gedaan,
               *termijn.uiterlijk + std::chrono::days{1}, artikel.empty() ? "" : fmt::format(" ({})", artikel));
}

/// Papers that came after the last day of law or regeling, this year and the year before. Returns when others came in time.
std::vector<Date> zet_te_laat(View& view, const Stand& stand, const Samenwerking& s) {
    std::vector<Date> op_tijd;
    for (const analysis::Dossier& dossier : analysis::dossiers(stand.data, s, stand.peildatum)) {
        const auto termijn = analysis::termijn(stand.data, dossier, Stap::verzonden, stand.peildatum);
        if (!termijn || !termijn->gedaan || *termijn->gedaan < sinds(stand)) continue;
        if (view.kadernota && dossier.stuk != Cyclusstuk::kadernota) continue;
        if (termijn->te_laat)
            (termijn->eigen ? view.te_laat_regeling : view.te_laat)
                .push_back({*termijn->gedaan, te_laat(dossier, *termijn)});
        else if (termijn->status == analysis::Termijnstatus::op_tijd) op_tijd.push_back(*termijn->gedaan);
    }
    view.te_laat_sinds = sinds_van(stand, view.te_laat);
    view.te_laat_regeling_sinds = sinds_van(stand, view.te_laat_regeling);
    return op_tijd;
}

/// `in de commissie`; both when the calendar does not tell.
std::string_view waar_besproken(const Gemeente& gemeente, Date dag) {
    const bool raad = analysis::vergadert(gemeente, Raadssoort::raad, dag);
    const bool commissie = analysis::vergadert(gemeente, Raadssoort::commissie, dag);
    if (raad == commissie) return "in raad of commissie";
    return raad ? "in de raad" : "in de commissie";
}

/// Papers of meetings that came too short before the raad discussed them. Returns when others came in time.
std::vector<Date> zet_kort_ervoor(View& view, const Stand& stand, const Samenwerking& s) {
    std::vector<Date> op_tijd;
    if (!view.eigen_dagen) return op_tijd; // nobody asked for so many days
    for (const Vergadering& v : analysis::vergaderingen_van(stand.data, s.id)) {
        const auto dagen = analysis::dagen_voor_bespreking(v);
        if (v.vervallen || !dagen || v.datum < sinds(stand) || *v.stukken_ontvangen > stand.peildatum) continue;
        const Date bespreking = *v.raadsbehandeling;
        if (*dagen >= view.stukken_dagen.scaled) op_tijd.push_back(*v.stukken_ontvangen);
        else
            view.kort_ervoor.push_back(
                {*v.stukken_ontvangen,
                 zin("voor uw vergadering van {}: ontvangen op {}, {} vóór de bespreking {} op {}", v.datum,
                     *v.stukken_ontvangen, geteld(std::max<std::int64_t>(*dagen, 0), "dag", "dagen"),
                     waar_besproken(stand.data.gemeente, bespreking), bespreking)});
    }
    view.kort_ervoor_sinds = sinds_van(stand, view.kort_ervoor);
    return op_tijd;
}

/// The article by which the draft of a budget must come so many weeks before.
std::optional<Tekst> artikel_ontwerp(const Stand& stand, const Samenwerking& s) {
    const auto kring = analysis::kring(s, stand.peildatum);
    for (const Termijnregel* regel :
         analysis::wettelijke_regels(stand.data, s, Cyclusstuk::ontwerpbegroting, Stap::verzonden, kring)) {
        if (!analysis::geldt_op(*regel, stand.peildatum)) continue;
        return kring ? Tekst{analysis::voluit(analysis::voor_kring(regel->artikel, kring))}
                     : Tekst{"Wet gemeenschappelijke regelingen"};
    }
    return {};
}

/// What came when, for who asks for papers in time.
void zet_stukken(View& view, const Stand& stand, const Samenwerking& s) {
    view.artikel_ontwerp = artikel_ontwerp(stand, s);
    std::vector<Date> op_tijd = zet_te_laat(view, stand, s);
    std::ranges::copy(zet_kort_ervoor(view, stand, s), std::back_inserter(op_tijd));
    if (view.te_laat.empty() && view.te_laat_regeling.empty() && view.kort_ervoor.empty())
        view.op_tijd_sinds = sinds_in_woorden(stand, op_tijd);
}

/// In a regeling of raden alone, such as a rekenkamer, the college has no part.
bool alleen_raden(const Stand& stand, const Samenwerking& s) {
    return analysis::alleen(analysis::deelnemers_op(s, stand.peildatum), {Bestuursorgaan::raad});
}

/// A letter goes to a board in which we sit, of a collaboration that runs.
void eis_bestuur(const Stand& stand, const Samenwerking& s, const View& view) {
    const auto weiger = [&](std::string_view reden) {
        throw NoPaper{fmt::format("Er is geen brief aan {} gemaakt: {} ({}).", s.identiteit.naam.text, reden,
                                  at(s.identiteit).file)};
    };
    if (s.identiteit.status != Status::actief)
        weiger("de samenwerking is niet actief; klopt dat niet, pas dan `status` aan");
    if (alleen_raden(stand, s)) weiger("alleen raden nemen hieraan deel, dus hierover schrijft de raad zelf");
    if (view.kadernota && !view.heeft_cyclus)
        weiger("de wet vraagt van deze rechtsvorm geen kadernota; kies bij --soort stukken of informatiebijeenkomst");
    if (view.kadernota || view.uitvraag) return;
    if (!heeft_bestuur(s)) weiger("deze rechtsvorm heeft geen bestuur");
    if (s.wie.bestuur.empty()) weiger("niet geregistreerd is dat onze gemeente in het bestuur zit; vul `bestuur` in");
}

View view(const Stand& stand, const Options& options) {
    if (options.jaar && options.soort != Briefsoort::uitvraag)
        throw UsageError{
            "--jaar hoort alleen bij --soort uitvraag: de andere brieven gaan over wat komt. Laat het weg."};
    const Samenwerking& s = *kies(stand.data, {options.samenwerking}).front();
    View result;
    result.heeft_cyclus = analysis::heeft_cyclus(stand.data, s);
    result.aan = {bestuur(s)};
    result.aanhef = {std::string{aanhef(s)}};
    result.samenwerking = s.identiteit.naam;
    result.in_zin = {in_zin(s)};
    result.kadernota = options.soort == Briefsoort::kadernota;
    result.stukken = options.soort == Briefsoort::stukken;
    result.informatiebijeenkomst = options.soort == Briefsoort::informatiebijeenkomst;
    result.uitvraag = options.soort == Briefsoort::uitvraag;
    result.stukken_dagen = stand.data.gemeente.normen.stukken_dagen;
    result.eigen_dagen = is_given(stand.data.gemeente.normen, &Normen::stukken_dagen);
    eis_bestuur(stand, s, result);
    if (result.kadernota) {
        zet_laatste_dag(result, stand, s);
        zet_te_laat(result, stand, s);
    }
    if (result.stukken) zet_stukken(result, stand, s);
    if (result.uitvraag) {
        result.jaar = options.jaar.value_or(Jaar{year_of(stand.peildatum) + 1});
        result.nog_nodig = ontbrekende_cijfers(s, result.jaar, stand.peildatum);
    }
    return result;
}

} // namespace

extern constinit const Report report = Definition<View, Options, view>::report("brief", "Brief aan het bestuur");

} // namespace reports::brief
} // namespace grip

#include "analysis/raadsinformatie.hpp"

#include "analysis/levensloop.hpp"
#include "analysis/vergaderingen.hpp"

#include <algorithm>

namespace grip::analysis {
namespace {

Date eerste_van(Date dag) {
    const std::chrono::year_month_day ymd{dag};
    return Date{ymd.year() / ymd.month() / std::chrono::day{1}};
}

template <class F>
void elk_stuk(const Verloop& stuk, const F& look) {
    look(stuk.toegelicht, "toelichting");
    if (stuk.zienswijze) look(stuk.zienswijze->datum, "besluit over een zienswijze");
}

template <class F>
void elk_stuk(const Raadscyclus& raadscyclus, const F& look) {
    for (const LosseZienswijze& losse : raadscyclus.zienswijzen) {
        look(losse.toegelicht, "toelichting");
        look(losse.zienswijze.datum, "besluit over een zienswijze");
    }
    if (!raadscyclus.cyclus) return;
    for (const auto& [jaar, stukken] : raadscyclus.cyclus->jaren) {
        for (const Boxed<Verloop>* stuk : {&stukken.kadernota, &stukken.ontwerpbegroting, &stukken.begroting}) {
            if (*stuk) elk_stuk(**stuk, look);
        }
        for (const Begrotingswijziging& wijziging : stukken.begrotingswijzigingen) elk_stuk(wijziging.verloop, look);
    }
}

template <class F>
void elk_besluit(const Vorm& vorm, const F& look) {
    if (!vorm.regeling) return;
    for (const Regelingbesluit& besluit : vorm.regeling->besluiten) {
        if (besluit.zienswijze) look(besluit.zienswijze->datum, "besluit over een zienswijze");
        look(besluit.toestemming, "besluit over toestemming");
    }
}

/// look(dag, wat) for each day on which the raad heard of the collaboration: a report, a paper that was explained or decided on, a
/// meeting.
template <class F>
void elke_dag(const Register& data, const Samenwerking& samenwerking, const F& look) {
    for (const Raadsinformatie& informatie : data.gemeente.raadsinformatie) {
        if (analysis::gaat_over(informatie, samenwerking))
            look(std::optional{informatie.datum}, label_of(informatie.soort));
    }
    elk_stuk(samenwerking.raadscyclus, look);
    elk_besluit(samenwerking.vorm, look);
    for (const Vergadering& vergadering : vergaderingen_van(data, samenwerking.id)) {
        if (!vergadering.vervallen) look(vergadering.raadsbehandeling, "voorbespreking");
        if (vergadering.terugkoppeling) look(vergadering.terugkoppeling->datum, "bericht na een vergadering");
    }
}

} // namespace

bool gaat_over(const Raadsinformatie& informatie, const Samenwerking& samenwerking) {
    if (!informatie.samenwerkingen.empty()) return noemt(informatie, samenwerking);
    const auto& sinds = samenwerking.identiteit.sinds;
    return sinds ? *sinds <= informatie.datum : !komt_nog(samenwerking);
}

bool noemt(const Raadsinformatie& informatie, const Samenwerking& samenwerking) {
    const auto& ids = informatie.samenwerkingen;
    return std::ranges::find(ids, samenwerking.id, &Ref<Samenwerking>::id) != ids.end();
}

std::optional<Date> laatste_informatie(const Register& data, const Samenwerking& samenwerking, Date peildatum) {
    std::optional<Date> laatste;
    elke_dag(data, samenwerking, [&](const std::optional<Date>& dag, const auto&) {
        if (dag && *dag <= peildatum) laatste = std::max(laatste, dag);
    });
    return laatste;
}

std::vector<Informatiemoment> informatiemomenten(const Register& data, const Samenwerking& samenwerking) {
    std::vector<Informatiemoment> momenten;
    elke_dag(data, samenwerking, [&](const std::optional<Date>& dag, const auto& wat) {
        if (dag) momenten.push_back({*dag, std::string{wat}});
    });
    std::ranges::sort(momenten);
    momenten.erase(std::unique(momenten.begin(), momenten.end()), momenten.end());
    return momenten;
}

std::vector<Date> informatiedagen(const Register& data, const Samenwerking& samenwerking) {
    std::vector<Date> dagen;
    for (const Informatiemoment& moment : informatiemomenten(data, samenwerking)) dagen.push_back(moment.dag);
    return dagen;
}

std::optional<Date> gemist_dashboard(const Gemeente& gemeente, Date peildatum) {
    const Normen& normen = gemeente.normen;
    const auto maanden =
        dashboardmaanden(normen, add_months(peildatum, -25), eerste_van(peildatum) - std::chrono::days{1});
    if (gemeente.raadsinformatie.empty() || maanden.size() < 2) return {};
    const Date vorige = add_months(maanden[maanden.size() - 2], 1); // the day after that month
    const bool gekomen = std::ranges::any_of(gemeente.raadsinformatie, [&](const Raadsinformatie& informatie) {
        return informatie.soort == Informatiesoort::dashboard && informatie.datum >= vorige &&
               informatie.datum <= peildatum;
    });
    return gekomen ? std::nullopt : std::optional{maanden.back()};
}

std::vector<Date> dashboardmaanden(const Normen& normen, Date van, Date tot) {
    std::vector<Date> maanden;
    for (Date maand = eerste_van(van); maand <= tot; maand = add_months(maand, 1)) {
        const auto number = static_cast<unsigned>(std::chrono::year_month_day{maand}.month());
        const bool wanted =
            std::ranges::find(normen.dashboard_maanden, Maand::of(number)) != normen.dashboard_maanden.end();
        if (wanted && maand >= van) maanden.push_back(maand);
    }
    return maanden;
}

} // namespace grip::analysis

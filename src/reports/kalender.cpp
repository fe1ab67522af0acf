// grip kalender: what must happen when, counted back from the raad's own dates; for the wall and for Outlook.
#include "analysis/levensloop.hpp"
#include "base/error.hpp"
#include "reports/define.hpp"
#include "reports/delen/keuze.hpp"
#include "reports/delen/naam.hpp"
#include "reports/kalender/regels.hpp"

namespace grip::reports::kalender {
namespace {

struct Options {
    std::vector<Ref<Samenwerking>> samenwerkingen;
    std::optional<Date> van;
    std::optional<Date> tot;
    Origin origin;

    static constexpr auto fields = Fields{
        field<&Options::samenwerkingen>("Alleen deze samenwerkingen; zonder id alle, met de agenda van de raad zelf"),
        field<&Options::van>("De eerste dag; zonder dag de peildatum, en in JSON ook alles daarvoor"),
        field<&Options::tot>("De laatste dag; zonder dag het einde van het jaar na de eerste"),
    };
};

struct View {
    Tekst agenda; ///< never changes for the same choice
    Date van{};
    Date tot{};
    std::vector<Gebeurtenis> achterstallig; ///< passed and, as far as the register tells, not done
    std::vector<Gebeurtenis> gebeurtenissen;
    std::vector<Vensterregel> vensters;
    std::vector<Tekst> zonder_cyclus; ///< collaborations with a budget of their own of which no cycle is followed
    bool zonder_agenda = false;       ///< no meeting to come is known
    std::optional<Date> agenda_tot;   ///< the last that is
    std::vector<Punt> besluiten;
    std::vector<Dagregel> voorbij;
    std::vector<Maand> maanden;
    std::vector<Punt> opmerkingen;
    std::vector<Gebeurtenis> uitzonderingen;

    static constexpr auto fields = Fields{
        field<&View::agenda>("Vaste naam van deze kalender"),
        field<&View::van>("De eerste dag"),
        field<&View::tot>("De laatste dag"),
        field<&View::achterstallig>("Wat voorbij is en niet gedaan, voor zover geregistreerd"),
        field<&View::gebeurtenissen>("Wat er komt, op volgorde van dag"),
        field<&View::vensters>("De tijd voor zienswijzen die nog open is"),
        field<&View::zonder_cyclus>("Samenwerkingen waarvan de cyclus niet is ingevuld"),
        field<&View::zonder_agenda>("Of van de raad geen vergadering bekend is die nog komt"),
        field<&View::agenda_tot>("De laatste vergadering die bekend is"),
        field<&View::besluiten>("De zienswijzen waarover de raad nog kan besluiten"),
        field<&View::voorbij>("Wat voorbij is en niet gedaan, voor zover bekend, zonder wat bij `besluiten` staat"),
        field<&View::maanden>("Wat er komt per maand, met wat op één dag valt bij elkaar"),
        field<&View::opmerkingen>("Wat niet in deze kalender staat"),
        field<&View::uitzonderingen>("Uitzonderingen op bevindingen die aflopen").voor_de_beheerder(),
    };
};

Date einde_volgend_jaar(Date dag) { return last_day(year_of(dag) + 1); }

std::vector<Tekst> zonder_cyclus(const Register& data, Date peildatum, const std::vector<const Samenwerking*>& keuze) {
    std::vector<Tekst> namen;
    for (const Samenwerking* s : keuze) {
        if (analysis::loopt(*s) && analysis::heeft_cyclus(data, *s) && !analysis::is_gevolgd(*s, peildatum))
            namen.push_back({in_zin(*s)});
    }
    return namen;
}

std::optional<Date> laatste_vergadering(const Gemeente& gemeente) {
    std::optional<Date> laatste;
    if (!gemeente.raad) return laatste;
    for (const Raadsvergadering& v : gemeente.raad->vergaderingen) {
        if (!v.vervallen) laatste = std::max(laatste, std::optional{v.datum});
    }
    return laatste;
}

std::vector<Punt> opmerkingen(const View& view) {
    std::vector<Punt> punten;
    if (view.zonder_agenda)
        punten.push_back(
            punt({}, zin("{} Daarom is niet te zeggen welke raad over een zienswijze kan besluiten.",
                         view.agenda_tot ? zin("Na {} zijn geen vergaderingen van de raad bekend.", *view.agenda_tot)
                                         : als_zin("De vergaderdagen van de raad zijn niet bekend."))));
    std::vector<Zin> namen;
    std::ranges::transform(view.zonder_cyclus, std::back_inserter(namen),
                           [](const Tekst& naam) { return als_zin(naam); });
    if (!namen.empty())
        punten.push_back(punt(
            {}, zin("Van {} staan alleen de dagen van de wet in deze kalender: welke stukken kwamen, is niet bekend.",
                    opgesomd(namen))));
    return punten;
}

std::string naam_van(const std::vector<Ref<Samenwerking>>& keuze) {
    std::string naam = keuze.empty() ? "alles" : "";
    for (const Ref<Samenwerking>& ref : keuze) naam += (naam.empty() ? "" : "-") + ref.id;
    return naam;
}

/// What people read of it.
void vertel(View& view, const std::vector<Toezichtdag>& toezicht, const Stand& stand) {
    view.besluiten = besluiten(view.vensters, toezicht, stand.peildatum);
    view.voorbij = voorbij(view.achterstallig, view.vensters);
    view.maanden = maanden(view.gebeurtenissen, stand.peildatum);
    view.opmerkingen = opmerkingen(view);
    std::ranges::copy_if(view.gebeurtenissen, std::back_inserter(view.uitzonderingen),
                         [](const Gebeurtenis& g) { return is_uitzondering(g) && !g.verborgen; });
}

View view(const Stand& stand, const Options& options) {
    View result;
    result.agenda = {naam_van(options.samenwerkingen)};
    result.van = options.van.value_or(stand.peildatum);
    result.agenda_tot = laatste_vergadering(stand.data.gemeente);
    result.zonder_agenda = !result.agenda_tot || *result.agenda_tot < stand.peildatum;
    result.tot = options.tot.value_or(einde_volgend_jaar(result.van));
    if (result.tot < result.van) throw UsageError{"--tot ligt voor --van. Draai de twee dagen om."};
    const auto keuze = kies(stand.data, options.samenwerkingen);
    result.zonder_cyclus = zonder_cyclus(stand.data, stand.peildatum, keuze);
    Kalenderinhoud inhoud = kalenderinhoud(stand, keuze, result.tot, options.samenwerkingen.empty());
    for (Gebeurtenis& g : inhoud.gebeurtenissen) {
        if (g.open && g.datum < stand.peildatum) result.achterstallig.push_back(g);
        g.voorbij = g.datum < result.van;
        g.verborgen = g.verborgen || g.vervallen || g.voorbij || (g.klaar && g.datum >= stand.peildatum);
        if ((g.voorbij && options.van) || g.datum > result.tot) continue;
        result.gebeurtenissen.push_back(std::move(g));
    }
    std::erase_if(inhoud.vensters, [&](const Vensterregel& v) {
        return (options.van && v.tot < result.van) || v.van.value_or(v.tot) > result.tot;
    });
    result.vensters = std::move(inhoud.vensters);
    std::erase_if(inhoud.toezicht, [&](const Toezichtdag& dag) { return dag.weg.tot < result.van; });
    vertel(result, inhoud.toezicht, stand);
    return result;
}

Agendadag agendadag(const Gebeurtenis& g) {
    return {g.uid.text,  g.datum,
            g.naam.text, in_woorden(g.titel),
            g.wie.text,  g.vindplaats.value_or(Tekst{}).text,
            g.open,      g.klaar,
            g.vervallen, g.voorbij};
}

/// What was done before its day came, and a day that another comes before, ask nothing of anybody.
bool hoort_in_agenda(const Gebeurtenis& g) { return !g.verborgen || g.vervallen || g.voorbij; }

Agenda agenda(const View& view) {
    Agenda agenda{view.agenda.text, view.van, view.tot, {}};
    for (const Gebeurtenis& g : view.gebeurtenissen) {
        if (hoort_in_agenda(g)) agenda.dagen.push_back(agendadag(g));
    }
    return agenda;
}

} // namespace

extern constinit const Report report = Definition<View, Options, view, agenda>::report("kalender", "Kalender", true);

} // namespace grip::reports::kalender

// What stands outside the cycle of budget and accounts: decisions that the raad has planned, and the last days that a regeling
// itself sets.
#include "analysis/eigen_dagen.hpp"
#include "analysis/vergaderingen.hpp"
#include "analysis/zienswijzen.hpp"
#include "base/hash.hpp"
#include "base/text.hpp"
#include "reports/delen/kalender/verzameling.hpp"

#include <fmt/format.h>

namespace grip::reports {
namespace {

using analysis::EigenDag;
using analysis::Termijnstatus;

/// A paper outside the cycle: what it is called in titles and in names that stay.
struct Zaak {
    std::string naam;
    std::string moment;
    std::string soort;
    Location plaats;
    std::optional<Cyclusstuk> stuk = {}; ///< of the cycle
    std::optional<Jaar> jaar = {};
};

std::string jaar_van(std::optional<Date> een, std::optional<Date> ander) {
    const auto dag = een ? een : ander;
    return dag ? std::to_string(year_of(*dag)) : "zonder-dag";
}

Zaak zaak_van(const Regelingbesluit& besluit) {
    return {fmt::format("ontwerpregeling ({})", label_of(besluit.soort)),
            jaar_van(besluit.ontwerp_ontvangen, besluit.in_werking),
            fmt::format("regeling-{}", option_of(besluit.soort).key), at(besluit)};
}

/// A day on which the raad means to decide; what has been is told by its papers.
void add_plan(Verzameling& v, const Samenwerking& s, const Zaak& zaak, std::optional<Date> dag, std::string_view stap,
              std::string_view wat) {
    if (!dag || *dag < v.peildatum) return;
    Gebeurtenis g = gebeurtenis(&s, *dag, zaak.moment, zaak.soort, stap);
    g.soort = {"raadsbesluit"};
    g.titel = als_zin(met_hoofdletter(fmt::format("{}: {}", zaak.naam, wat)));
    g.stuk = zaak.stuk;
    g.begrotingsjaar = zaak.jaar;
    g.wie = {"raad"};
    g.bestand = {zaak.plaats.file};
    g.van_raad = true;
    g.open = true;
    v.inhoud.gebeurtenissen.push_back(std::move(g));
}

std::string over(std::string_view woord) { return fmt::format("de raad besluit over een {}", woord); }

std::string_view wie_van(Stap stap) {
    if (stap == Stap::zienswijze || stap == Stap::toestemming) return "raad";
    return stap == Stap::opgezegd ? "college" : "bestuur";
}

Termijnstatus status_van(const EigenDag& dag, Date peildatum) {
    if (dag.dag && *dag.dag <= peildatum)
        return *dag.dag <= dag.uiterlijk ? Termijnstatus::op_tijd : Termijnstatus::te_laat;
    return dag.uiterlijk < peildatum ? Termijnstatus::niet_geregistreerd : Termijnstatus::verwacht;
}

/// The last day for a zienswijze is that of its window.
void add_eigen_dagen(Verzameling& v, const Samenwerking& s, const Zaak& zaak, const std::vector<EigenDag>& dagen) {
    for (const EigenDag& dag : dagen) {
        if (dag.stap == Stap::zienswijze) continue;
        Gebeurtenis g = gebeurtenis(&s, dag.uiterlijk, zaak.moment, zaak.soort, option_of(dag.stap).key);
        g.soort = {"termijn"};
        g.stuk = dag.regel->stuk;
        g.titel = als_zin(met_hoofdletter(fmt::format("{}: laatste dag voor: {}", zaak.naam, label_of(dag.stap))));
        g.wie = {std::string{wie_van(dag.stap)}};
        g.uiterlijk = dag.uiterlijk;
        g.status = status_van(dag, v.peildatum);
        if (g.status == Termijnstatus::te_laat) g.dagen_te_laat = Aantal::of((*dag.dag - dag.uiterlijk).count());
        g.vindplaats = vindplaats(dag.regel, {});
        g.bestand = {zaak.plaats.file};
        g.klaar = dag.dag && *dag.dag <= v.peildatum;
        g.open = !g.klaar && is_recent(v, g.datum);
        v.inhoud.gebeurtenissen.push_back(std::move(g));
    }
}

void verzamel_regeling(Verzameling& v, const Samenwerking& s) {
    if (!s.vorm.regeling) return;
    for (const Regelingbesluit& besluit : s.vorm.regeling->besluiten) {
        const Zaak zaak = zaak_van(besluit);
        if (besluit.zienswijze) add_plan(v, s, zaak, besluit.zienswijze->datum, "besluit", over("zienswijze"));
        add_plan(v, s, zaak, besluit.toestemming, "toestemming", "de raad besluit over de toestemming");
        add_eigen_dagen(v, s, zaak, analysis::eigen_dagen(s, besluit));
    }
}

void verzamel_wensen(Verzameling& v, const Samenwerking& s) {
    const auto& wensen = s.vorm.wensen_en_bedenkingen;
    if (!wensen) return;
    const Zaak zaak{"wensen en bedenkingen", jaar_van(wensen->ontvangen, wensen->datum), "wensen-en-bedenkingen",
                    at(*wensen)};
    add_plan(v, s, zaak, wensen->datum, "besluit", "de raad kan ze geven");
    if (wensen->uiterlijk && (!wensen->datum || *wensen->datum > v.peildatum))
        add_plan(v, s, zaak, wensen->uiterlijk, "uiterlijk", "de laatste dag die het college noemt");
}

void verzamel_cyclusbesluiten(Verzameling& v, const Samenwerking& s) {
    for (const analysis::Dossier& dossier : analysis::dossiers(v.data, s, v.tot)) {
        if (dossier.verloop == nullptr || !dossier.verloop->zienswijze) continue;
        const Zaak zaak{analysis::naam_van(dossier),
                        std::to_string(dossier.jaar.year),
                        soort_van(dossier),
                        at(*dossier.verloop->zienswijze),
                        dossier.stuk,
                        dossier.jaar};
        add_plan(v, s, zaak, dossier.verloop->zienswijze->datum, "besluit", over(analysis::zienswijzewoord(dossier)));
    }
}

/// What the raad decides about an item of the board's agenda.
void verzamel_agendapunten(Verzameling& v, const Samenwerking& s) {
    for (const Vergadering& vergadering : analysis::vergaderingen_van(v.data, s.id)) {
        if (vergadering.vervallen) continue;
        for (const Agendapunt& punt : vergadering.agenda) {
            if (punt.origin.withheld || !punt.raadsbesluit) continue;
            const Zaak zaak{punt.titel.text, iso(vergadering.verplaatst_van.value_or(vergadering.datum)),
                            fmt::format("{}-{}", option_of(vergadering.orgaan).key, short_hash(punt.titel.text)),
                            at(*punt.raadsbesluit)};
            add_plan(v, s, zaak, punt.raadsbesluit->datum, "besluit", "de raad besluit over het voorstel");
        }
    }
}

} // namespace

std::string naam_voor_uid(const LosseZienswijze& losse) {
    const std::string onderwerp = losse.onderwerp ? losse.onderwerp->text : std::string{};
    return "zienswijze-" + short_hash(onderwerp);
}

void verzamel_besluiten(Verzameling& verzameling, const Samenwerking& samenwerking) {
    verzamel_cyclusbesluiten(verzameling, samenwerking);
    verzamel_agendapunten(verzameling, samenwerking);
    verzamel_regeling(verzameling, samenwerking);
    verzamel_wensen(verzameling, samenwerking);
    for (const LosseZienswijze& losse : samenwerking.raadscyclus.zienswijzen) {
        if (losse.origin.withheld) continue;
        const Zaak zaak{losse.onderwerp ? losse.onderwerp->text : "zienswijze buiten de cyclus",
                        jaar_van(losse.ontvangen, losse.uiterlijk), naam_voor_uid(losse), at(losse)};
        add_plan(verzameling, samenwerking, zaak, losse.zienswijze.datum, "besluit", over("zienswijze"));
        add_eigen_dagen(verzameling, samenwerking, zaak, analysis::eigen_dagen(samenwerking, losse));
    }
}

} // namespace grip::reports

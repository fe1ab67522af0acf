// grip zienswijze: the letter in which the raad says what it thinks of a paper.
#include "analysis/termijnen.hpp"
#include "reports/bestuur.hpp"
#include "reports/define.hpp"
#include "reports/keuze.hpp"

namespace grip::reports {
namespace {

struct Options {
    Ref<Samenwerking> samenwerking;
    std::optional<Jaar> jaar;
    Cyclusstuk stuk{};
    std::optional<Id> nummer;
    std::optional<Tekst> onderwerp;
    Origin origin;

    static constexpr auto fields = Fields{
        Field{"samenwerking", &Options::samenwerking, "De samenwerking waarover de raad schrijft"},
        Field{"jaar", &Options::jaar, "Het begrotingsjaar; zonder jaar het volgende"},
        Field{"stuk", &Options::stuk, "Het stuk waarover de raad schrijft", Cyclusstuk::ontwerpbegroting},
        Field{"nummer", &Options::nummer, "Het nummer van de begrotingswijziging"},
        Field{"onderwerp", &Options::onderwerp,
              "Het onderwerp van een zienswijze buiten de cyclus, zoals die in het register staat"},
    };
};

struct View {
    Tekst aan;
    Tekst samenwerking;
    Tekst woord{"zienswijze"};
    Tekst stuk;
    bool gevonden = true;
    bool vertrouwelijk = false;
    std::optional<Date> verzonden;
    std::optional<Tekst> grondslag;
    Gegeven<Zienswijzebesluit> besluit;
    Gegeven<Date> datum;
    bool onbesloten = false; ///< neither decided nor proposed
    bool geen = false;
    bool zonder_opmerkingen = false;
    bool afwijzend = false;
    bool heeft_tekst = false;
    bool voorlopig = false; ///< the text is the one proposed for a meeting, not yet the raad's own
    Gegeven<Proza> tekst;
    std::optional<Tekst> antwoord; ///< article by which the board owes an answer
    bool voor_vaststelling = false;

    static constexpr auto fields = Fields{
        Field{"aan", &View::aan, "Aan wie de raad schrijft"},
        Field{"samenwerking", &View::samenwerking, "Naam van de samenwerking"},
        Field{"woord", &View::woord, "Zienswijze of reactie"},
        Field{"stuk", &View::stuk, "Waarover de raad schrijft"},
        Field{"gevonden", &View::gevonden, "Of het stuk of onderwerp in het register staat"},
        Field{"vertrouwelijk", &View::vertrouwelijk, "Of de zienswijze vertrouwelijk is"},
        Field{"verzonden", &View::verzonden, "De dag waarop het stuk kwam"},
        Field{"grondslag", &View::grondslag, "Het artikel waarop de zienswijze rust"},
        Field{"besluit", &View::besluit, "Wat de raad besloot"},
        Field{"datum", &View::datum, "De dag van het besluit"},
        Field{"onbesloten", &View::onbesloten, "Of er geen besluit en geen voorstel is"},
        Field{"geen", &View::geen, "Of de raad geen zienswijze geeft"},
        Field{"zonder_opmerkingen", &View::zonder_opmerkingen, "Of de raad geen opmerkingen heeft"},
        Field{"afwijzend", &View::afwijzend, "Of de raad het er niet mee eens is"},
        Field{"heeft_tekst", &View::heeft_tekst, "Of er een tekst bij hoort"},
        Field{"voorlopig", &View::voorlopig, "Of de tekst nog een voorstel is"},
        Field{"tekst", &View::tekst, "De tekst van de zienswijze"},
        Field{"antwoord", &View::antwoord, "Het artikel waarom het bestuur moet antwoorden"},
        Field{"voor_vaststelling", &View::voor_vaststelling, "Of dat voor de vaststelling moet"},
    };
};

void zet_zienswijze(View& view, const Zienswijze& zienswijze) {
    view.vertrouwelijk = zienswijze.origin.withheld;
    view.besluit = gegeven(zienswijze, &Zienswijze::besluit);
    view.datum = gegeven(zienswijze, &Zienswijze::datum);
    view.tekst = gegeven(zienswijze, &Zienswijze::kern);
}

/// What the raad decided, else what was proposed for the meeting of the board.
void zet_besluit(View& view, std::optional<Zienswijzebesluit> besluit) {
    view.geen = besluit == Zienswijzebesluit::geen;
    view.zonder_opmerkingen = besluit == Zienswijzebesluit::zonder_opmerkingen;
    view.afwijzend = besluit == Zienswijzebesluit::afwijzend;
    view.onbesloten = !besluit;
    view.heeft_tekst = besluit == Zienswijzebesluit::met_opmerkingen || view.afwijzend;
    if (!view.heeft_tekst) view.tekst = {};
}

void zet_concept(View& view, const analysis::Dossier& dossier) {
    const Agendapunt* punt = dossier.agendapunt;
    if (punt == nullptr || !punt->voorstel || view.besluit.waarde || view.vertrouwelijk) return;
    view.voorlopig = true;
    view.tekst = gegeven(*punt, &Agendapunt::conceptzienswijze);
    zet_besluit(view, punt->voorstel);
}

void zet_antwoord(View& view, const Stand& stand, const analysis::Dossier& dossier) {
    if (view.geen || view.zonder_opmerkingen) return;
    const Termijnregel* plicht = analysis::antwoordplicht(stand.data, dossier, stand.peildatum);
    if (plicht == nullptr) return;
    view.antwoord = Tekst{analysis::artikel(*plicht, *dossier.samenwerking, stand.peildatum)};
    view.voor_vaststelling = plicht->termijn.has_value();
}

void over_stuk(View& view, const Stand& stand, const Samenwerking& s, const analysis::Stukkeuze& keuze) {
    view.aan = {bestuur(s)};
    const auto dossier = analysis::dossier_van(stand.data, s, keuze);
    view.gevonden = dossier.has_value();
    if (!dossier) return;
    const std::string naam = analysis::naam_van(*dossier);
    view.stuk = {keuze.stuk == Cyclusstuk::begrotingswijzigingen ? naam : "de " + naam};
    if (keuze.stuk == Cyclusstuk::kadernota) view.woord = {"reactie"};
    view.verzonden = analysis::verzonden_of_ontvangen(*dossier);
    if (const Zienswijze* zienswijze = analysis::zienswijze_van(*dossier)) zet_zienswijze(view, *zienswijze);
    else view.besluit.missing.location = view.datum.missing.location = analysis::plaats_van(*dossier, Stap::zienswijze);
    zet_besluit(view, view.besluit.waarde);
    zet_concept(view, *dossier);
    zet_antwoord(view, stand, *dossier);
}

void over_onderwerp(View& view, const Samenwerking& s, const Tekst& onderwerp) {
    view.aan = {bestuur(s)};
    view.stuk = {fmt::format("\"{}\"", onderwerp.text)};
    const auto& losse = s.raadscyclus.zienswijzen;
    const auto found = std::ranges::find_if(losse, [&](const LosseZienswijze& l) { return l.onderwerp == onderwerp; });
    view.gevonden = found != losse.end();
    if (!view.gevonden) return;
    view.grondslag = found->grondslag;
    zet_zienswijze(view, found->zienswijze);
    zet_besluit(view, view.besluit.waarde);
}

/// On the draft of a regeling the raad writes to its own college, which treats with the others (Wgr art. 1 lid 3).
void over_regeling(View& view, const Stand& stand, const Samenwerking& s) {
    view.aan = {fmt::format("het college van burgemeester en wethouders van {}", stand.data.gemeente.naam.text)};
    view.stuk = {"het ontwerp van de regeling"};
    view.gevonden = s.vorm.regeling && !s.vorm.regeling->besluiten.empty();
    if (!view.gevonden) return;
    const Regelingbesluit& besluit = s.vorm.regeling->besluiten.back();
    view.verzonden = besluit.ontwerp_ontvangen;
    if (besluit.zienswijze) zet_zienswijze(view, *besluit.zienswijze);
    else view.besluit.missing.location = view.datum.missing.location = at(besluit, &Regelingbesluit::zienswijze);
    zet_besluit(view, view.besluit.waarde);
}

View view(const Stand& stand, const Options& options) {
    const Samenwerking& s = *kies(stand.data, {options.samenwerking}).front();
    View result;
    result.samenwerking = s.identiteit.naam;
    if (options.onderwerp) over_onderwerp(result, s, *options.onderwerp);
    else if (options.stuk == Cyclusstuk::regeling) over_regeling(result, stand, s);
    else
        over_stuk(result, stand, s,
                  {options.stuk, options.jaar.value_or(Jaar{year_of(stand.peildatum) + 1}), options.nummer});
    return result;
}

} // namespace

extern constinit const Report zienswijze =
    Definition<View, Options, view>::report("zienswijze", "Brief met zienswijze");

} // namespace grip::reports

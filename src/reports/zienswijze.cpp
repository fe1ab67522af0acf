// grip zienswijze: the letter in which the raad says what it thinks of a paper.
#include "analysis/termijnen.hpp"
#include "base/error.hpp"
#include "base/text.hpp"
#include "reports/define.hpp"
#include "reports/delen/bestuur.hpp"
#include "reports/delen/keuze.hpp"

#include <fmt/format.h>

namespace grip::reports::zienswijze {
namespace {

struct Options {
    Ref<Samenwerking> samenwerking;
    std::optional<Jaar> jaar;
    Cyclusstuk stuk{};
    std::optional<Id> nummer;
    std::optional<Tekst> onderwerp;
    Origin origin;

    static constexpr auto fields = Fields{
        field<&Options::samenwerking>("De samenwerking waarover de raad schrijft"),
        field<&Options::jaar>("Het begrotingsjaar; zonder jaar het volgende"),
        field<&Options::stuk>("Het stuk waarover de raad schrijft", Cyclusstuk::ontwerpbegroting),
        field<&Options::nummer>("Het nummer van de begrotingswijziging"),
        field<&Options::onderwerp>(
            "Het onderwerp van een zienswijze buiten de cyclus, zoals die in het register staat"),
    };
};

struct View {
    Tekst aan;
    Tekst aanhef;
    Tekst samenwerking;
    std::optional<Tekst> kenmerk;
    Tekst woord{"zienswijze"};
    Tekst voorzetsel{"over"};
    Tekst stuk;
    bool vertrouwelijk = false;
    std::optional<Date> verzonden;
    std::optional<Date> vastgesteld; ///< the board has decided already
    std::optional<Date> beantwoord;
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
        field<&View::aan>("Aan wie de raad schrijft"),
        field<&View::aanhef>("De aanhef"),
        field<&View::samenwerking>("Naam van de samenwerking"),
        field<&View::kenmerk>("Zaaknummer"),
        field<&View::woord>("Zienswijze, reactie, of wensen en bedenkingen"),
        field<&View::voorzetsel>("Over of op"),
        field<&View::stuk>("Waarover de raad schrijft"),
        field<&View::vertrouwelijk>("Of de zienswijze vertrouwelijk is"),
        field<&View::verzonden>("De dag waarop het stuk kwam"),
        field<&View::vastgesteld>("De dag waarop het bestuur al besloot"),
        field<&View::beantwoord>("De dag waarop het bestuur al antwoordde"),
        field<&View::grondslag>("Het artikel waarop de zienswijze rust"),
        field<&View::besluit>("Wat de raad besloot"),
        field<&View::datum>("De dag van het besluit"),
        field<&View::onbesloten>("Of er geen besluit en geen voorstel is"),
        field<&View::geen>("Of de raad geen zienswijze geeft"),
        field<&View::zonder_opmerkingen>("Of de raad geen opmerkingen heeft"),
        field<&View::afwijzend>("Of de raad het er niet mee eens is"),
        field<&View::heeft_tekst>("Of er een tekst bij hoort"),
        field<&View::voorlopig>("Of de tekst nog een voorstel is"),
        field<&View::tekst>("De tekst van de zienswijze"),
        field<&View::antwoord>("Het artikel waarom het bestuur moet antwoorden"),
        field<&View::voor_vaststelling>("Of dat voor de vaststelling moet"),
    };
};

/// Which changes there are, for who asked for one that is not there.
std::string welke_wijziging(const Samenwerking& s, const analysis::Stukkeuze& keuze) {
    std::vector<std::string> nummers;
    if (s.raadscyclus.cyclus) {
        const auto found = s.raadscyclus.cyclus->jaren.find(keuze.jaar);
        if (found != s.raadscyclus.cyclus->jaren.end()) {
            for (const Begrotingswijziging& w : found->second.begrotingswijzigingen) nummers.push_back(w.nummer.text);
        }
    }
    if (nummers.empty())
        return fmt::format("In {} is geen begrotingswijziging van {} geregistreerd.", s.id, keuze.jaar.year);
    return fmt::format("Noem bij --nummer welke begrotingswijziging van {}: {}.", keuze.jaar.year,
                       join_dutch(nummers, "of"));
}

const LosseZienswijze& losse_zienswijze(const Samenwerking& s, const Tekst& onderwerp) {
    std::vector<std::string> onderwerpen;
    for (const LosseZienswijze& losse : s.raadscyclus.zienswijzen) {
        if (losse.onderwerp == onderwerp) return losse;
        if (losse.onderwerp) onderwerpen.push_back(fmt::format("\"{}\"", losse.onderwerp->text));
    }
    const auto achtergehouden = [](const LosseZienswijze& losse) { return losse.origin.withheld; };
    if (std::ranges::any_of(s.raadscyclus.zienswijzen, achtergehouden))
        throw UsageError{fmt::format("Dit onderwerp staat niet bij wat van {} openbaar is.", s.id)};
    throw UsageError{
        onderwerpen.empty()
            ? fmt::format("Bij {} staan geen zienswijzen buiten de cyclus in het register.", s.id)
            : fmt::format("Dit onderwerp staat niet bij {}. Kies uit: {}.", s.id, fmt::join(onderwerpen, ", "))};
}

void zet_zienswijze(View& view, const Zienswijze& zienswijze, Date peildatum) {
    view.vertrouwelijk = zienswijze.origin.withheld;
    if (zienswijze.reactie_datum.value_or(Date::max()) <= peildatum) view.beantwoord = zienswijze.reactie_datum;
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
    const auto plicht = analysis::antwoordplicht(stand.data, dossier, stand.peildatum);
    if (!plicht) return;
    view.antwoord = Tekst{plicht->artikel};
    view.voor_vaststelling = plicht->voor_vaststelling;
}

/// A letter to nobody helps nobody: what is asked for must be there, and be something on which the raad is heard.
analysis::Dossier gevraagd(const Stand& stand, const Samenwerking& s, const analysis::Stukkeuze& keuze) {
    if (keuze.stuk == Cyclusstuk::begroting)
        throw UsageError{"Op een vastgestelde begroting geeft de raad het bestuur geen zienswijze meer. Kies "
                         "--stuk ontwerpbegroting, of schrijf aan de toezichthouder."};
    const auto dossier = analysis::dossier_van(stand.data, s, keuze);
    if (!dossier) throw UsageError{welke_wijziging(s, keuze)};
    const bool rekening = keuze.stuk == Cyclusstuk::jaarrekening || keuze.stuk == Cyclusstuk::voorlopige_jaarrekening;
    const bool geen_recht = rekening || !analysis::heeft_cyclus(stand.data, s);
    if (geen_recht && analysis::zienswijze_van(*dossier) == nullptr)
        throw UsageError{
            fmt::format("De wet geeft hier geen zienswijze op de {}. Gaf de raad haar toch, vul haar dan eerst "
                        "in bij `cyclus`.",
                        analysis::naam_van(*dossier))};
    return *dossier;
}

void over_stuk(View& view, const Stand& stand, const Samenwerking& s, const analysis::Stukkeuze& keuze) {
    const analysis::Dossier dossier = gevraagd(stand, s, keuze);
    const std::string naam = analysis::naam_van(dossier);
    view.aan = {bestuur(s)};
    view.aanhef = {std::string{aanhef(s)}};
    view.stuk = {dossier.wijziging != nullptr ? naam : "de " + naam};
    if (keuze.stuk == Cyclusstuk::kadernota) {
        view.woord = {"reactie"};
        view.voorzetsel = {"op"};
    }
    if (dossier.vergadering != nullptr) view.kenmerk = dossier.vergadering->zaaknummer;
    view.verzonden = analysis::gedaan_op(dossier, Stap::verzonden, stand.peildatum);
    view.vastgesteld = analysis::gedaan_op(dossier, Stap::vastgesteld, stand.peildatum);
    if (const Zienswijze* zienswijze = analysis::zienswijze_van(dossier))
        zet_zienswijze(view, *zienswijze, stand.peildatum);
    else view.besluit.missing.location = view.datum.missing.location = analysis::plaats_van(dossier, Stap::zienswijze);
    zet_besluit(view, view.besluit.waarde);
    zet_concept(view, dossier);
    zet_antwoord(view, stand, dossier);
}

void aan_het_college(View& view, const Stand& stand) {
    view.aan = {fmt::format("het college van burgemeester en wethouders van {}", stand.data.gemeente.naam.text)};
    view.aanhef = {"Geacht college"};
}

/// On a company or foundation the raad tells its own college its wensen en bedenkingen (Gemeentewet art. 160 lid 2).
void over_onderwerp(View& view, const Stand& stand, const Samenwerking& s, const Tekst& onderwerp) {
    const LosseZienswijze& losse = losse_zienswijze(s, onderwerp);
    view.aan = {bestuur(s)};
    view.aanhef = {std::string{aanhef(s)}};
    view.stuk = {fmt::format("\"{}\"", onderwerp.text)};
    view.grondslag = losse.grondslag;
    if (losse.grondslag && losse.grondslag->text.starts_with("Gemeentewet")) {
        aan_het_college(view, stand);
        view.woord = {"wensen en bedenkingen"};
    }
    zet_zienswijze(view, losse.zienswijze, stand.peildatum);
    zet_besluit(view, view.besluit.waarde);
}

/// On the draft of a regeling the raad writes to its own college, which treats with the others (Wgr art. 1 lid 3).
void over_regeling(View& view, const Stand& stand, const Samenwerking& s) {
    if (!s.vorm.regeling || s.vorm.regeling->besluiten.empty())
        throw UsageError{
            "Er is geen ontwerp van de regeling geregistreerd. Vul het eerst in bij `regeling: besluiten`."};
    const Regelingbesluit& besluit = s.vorm.regeling->besluiten.back();
    aan_het_college(view, stand);
    view.stuk = {besluit.soort == Regelingbesluitsoort::wijzigen ? "de ontwerpwijziging van de regeling"
                                                                 : "het ontwerp van de regeling"};
    view.verzonden = besluit.ontwerp_ontvangen;
    if (besluit.zienswijze) zet_zienswijze(view, *besluit.zienswijze, stand.peildatum);
    else view.besluit.missing.location = view.datum.missing.location = at(besluit, &Regelingbesluit::zienswijze);
    zet_besluit(view, view.besluit.waarde);
}

View view(const Stand& stand, const Options& options) {
    const Samenwerking& s = *kies(stand.data, {options.samenwerking}).front();
    View result;
    result.samenwerking = s.identiteit.naam;
    if (options.onderwerp) over_onderwerp(result, stand, s, *options.onderwerp);
    else if (options.stuk == Cyclusstuk::regeling) over_regeling(result, stand, s);
    else
        over_stuk(result, stand, s,
                  {options.stuk, options.jaar.value_or(Jaar{year_of(stand.peildatum) + 1}), options.nummer});
    return result;
}

} // namespace

extern constinit const Report report = Definition<View, Options, view>::report("zienswijze", "Brief met zienswijze");

} // namespace grip::reports::zienswijze

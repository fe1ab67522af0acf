// grip zienswijze: the letter in which the raad says what it thinks of a paper. It says what the raad decided, in the words
// that the raad adopted, or it is not made.
#include "analysis/artikel.hpp"
#include "analysis/levensloop.hpp"
#include "analysis/raadsbesluit.hpp"
#include "analysis/termijnen.hpp"
#include "analysis/wetten.hpp"
#include "analysis/zienswijzen.hpp"
#include "base/error.hpp"
#include "base/text.hpp"
#include "reports/define.hpp"
#include "reports/delen/bestuur.hpp"
#include "reports/delen/keuze.hpp"
#include "reports/delen/naam.hpp"
#include "reports/zienswijze/brief.hpp"

#include <algorithm>
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

/// What has ended, or what we have left, answers no letter of our raad any more.
void eis_bestaan(const Samenwerking& s, Date peildatum) {
    const std::optional<Date> tot = s.identiteit.tot;
    if (analysis::loopt(s) || (tot && *tot >= peildatum)) return;
    throw NoPaper{fmt::format("Er is geen brief gemaakt aan {}: de samenwerking is beëindigd{} ({}).",
                              s.identiteit.naam.text, tot ? ", met als laatste dag " + long_dutch(*tot) : "",
                              at(s.identiteit, &Identiteit::status).file)};
}

/// A letter to nobody helps nobody: what is asked for must be there, and be something on which the raad is heard.
analysis::Dossier gevraagd(View& view, const Stand& stand, const Samenwerking& s, const analysis::Stukkeuze& keuze) {
    if (keuze.stuk == Cyclusstuk::begroting)
        throw UsageError{"Op een vastgestelde begroting geeft de raad het bestuur geen zienswijze meer. Kies "
                         "--stuk ontwerpbegroting."};
    if (keuze.stuk == Cyclusstuk::zienswijzen || keuze.stuk == Cyclusstuk::uittreding)
        throw UsageError{"Noem bij --onderwerp waarover de zienswijze gaat, of kies --stuk regeling."};
    const auto dossier = analysis::dossier_van(stand.data, s, keuze);
    if (!dossier) throw UsageError{welke_wijziging(s, keuze)};
    const std::string naam = analysis::naam_van(*dossier);
    view.stuk = {dossier->wijziging != nullptr ? naam : "de " + naam};
    const bool rekening = keuze.stuk == Cyclusstuk::jaarrekening || keuze.stuk == Cyclusstuk::voorlopige_jaarrekening;
    const bool geen_recht = rekening || !analysis::heeft_cyclus(stand.data, s);
    if (geen_recht && analysis::zienswijze_van(*dossier) == nullptr)
        weiger(view, analysis::plaats_van(*dossier, Stap::zienswijze),
               "de wet geeft de raad hier geen zienswijze; gaf hij haar toch, vul haar dan in bij `cyclus`");
    return *dossier;
}

/// The text that was proposed for the meeting of the board, when the raad adopted it unchanged.
std::optional<Proza> ongewijzigd_voorstel(const analysis::Dossier& dossier, const Zienswijze& zienswijze) {
    const Agendapunt* punt = dossier.agendapunt;
    if (punt == nullptr || !punt->raadsbesluit || punt->voorstel != zienswijze.besluit) return {};
    const BesluitVanRaad& besluit = *punt->raadsbesluit;
    const bool zelfde_dag = !besluit.datum || besluit.datum == zienswijze.datum;
    return besluit.uitkomst == Raadsuitkomst::ongewijzigd && zelfde_dag ? punt->conceptzienswijze : std::nullopt;
}

void zet_antwoord(View& view, const Stand& stand, const analysis::Dossier& dossier) {
    if (!view.tekst || view.beantwoord) return;
    if (const auto plicht = analysis::antwoordplicht(stand.data, dossier, stand.peildatum)) {
        view.antwoord = Tekst{analysis::voluit(plicht->artikel)};
        if (plicht->voor_vaststelling && !view.vastgesteld)
            view.voor = Tekst{dossier.wijziging != nullptr ? "vóór de vaststelling van de begrotingswijziging"
                                                           : "vóór de vaststelling van de begroting"};
    } else if (const auto eigen = analysis::termijn(stand.data, dossier, Stap::reactie_datum, stand.peildatum);
               eigen && eigen->eigen) {
        view.antwoord = Tekst{analysis::in_uw_regeling(analysis::voor_kring(eigen->regel->artikel, eigen->kring))};
    }
}

/// After the adoption every raad may turn to the supervisor, also one that gave no zienswijze before (Wgr art. 35 lid 5).
void aan_toezichthouder(View& view, const Stand& stand, const analysis::Dossier& dossier) {
    const auto kring = analysis::kring(*dossier.samenwerking, analysis::vergaderdag(dossier).value_or(stand.peildatum));
    const std::string wie = analysis::voor_kring(stand.data.termijnen->toezichthouder, kring);
    view.aan = {wie};
    view.aanhef = {wie.starts_with("de minister") ? "Geachte minister" : "Geacht college"};
    view.grondslag = grondslag(analysis::bij_toezichthouder(stand.data, dossier.stuk, kring));
    if (dossier.wijziging == nullptr) view.stuk = {fmt::format("de begroting {}", dossier.jaar.year)};
    view.stuk.text += fmt::format(" van {}", in_zin(*dossier.samenwerking));
}

void zet_grondslag(View& view, const Stand& stand, const analysis::Dossier& dossier) {
    const auto recht = analysis::termijn(stand.data, dossier, Stap::zienswijze, stand.peildatum);
    if (recht && recht->status != analysis::Termijnstatus::niet_van_toepassing)
        view.grondslag = grondslag(analysis::voor_kring(recht->regel->artikel, recht->kring));
}

void over_stuk(View& view, const Stand& stand, const Samenwerking& s, const analysis::Stukkeuze& keuze) {
    const analysis::Dossier dossier = gevraagd(view, stand, s, keuze);
    const bool reactie = keuze.stuk == Cyclusstuk::kadernota;
    if (reactie) {
        view.reactie = true;
        view.woord = {"reactie"};
        view.voorzetsel = {"op"};
    }
    const Zienswijze* zienswijze = analysis::zienswijze_van(dossier);
    const Location plaats = analysis::plaats_van(dossier, Stap::zienswijze);
    if (const auto anders = analysis::tegenspraak(dossier)) weiger(view, anders->plaats, anders->wat);
    zet_zienswijze(view, stand, zienswijze, plaats,
                   zienswijze == nullptr ? std::nullopt : ongewijzigd_voorstel(dossier, *zienswijze));
    if (zienswijze->bij == Zienswijzeadres::toezichthouder) return aan_toezichthouder(view, stand, dossier);
    view.aan = {bestuur(s)};
    view.aanhef = {std::string{aanhef(s)}};
    if (dossier.vergadering != nullptr) view.kenmerk = dossier.vergadering->zaaknummer;
    view.verzonden = analysis::gedaan_op(dossier, Stap::verzonden, stand.peildatum);
    view.ontvangst = view.verzonden && !analysis::dag_van(dossier, Stap::verzonden);
    view.vastgesteld = analysis::gedaan_op(dossier, Stap::vastgesteld, stand.peildatum);
    if (!analysis::is_na_vaststelling(dossier)) zet_grondslag(view, stand, dossier);
    zet_antwoord(view, stand, dossier);
}

void aan_het_college(View& view, const Stand& stand) {
    view.aan = {fmt::format("het college van burgemeester en wethouders van {}", stand.data.gemeente.naam.text)};
    view.aanhef = {"Geacht college"};
}

void adresseer(View& view, const Stand& stand, const Samenwerking& s, const Zienswijzegrond& grond) {
    view.wensen = grond.wensen_en_bedenkingen;
    if (view.wensen) view.woord = {"wensen en bedenkingen"};
    if (grond.aan == Geadresseerde::college) {
        aan_het_college(view, stand);
        view.stuk.text += fmt::format(" ({})", s.identiteit.naam.text);
    }
    if (grond.aan == Geadresseerde::algemeen_bestuur && s.vorm.rechtsvorm == Rechtsvorm::openbaar_lichaam)
        view.aan = {fmt::format("het algemeen bestuur van {}", in_zin(s))};
    if (!grond.antwoord || !view.tekst || view.beantwoord) return;
    view.antwoord = Tekst{analysis::voluit(grond.antwoord->text)};
    view.voor = Tekst{"vóór u het besluit neemt"};
}

/// On what the zienswijze rests, tells to whom it goes, what it is called and whether an answer is owed.
void over_onderwerp(View& view, const Stand& stand, const Samenwerking& s, const Tekst& onderwerp) {
    const LosseZienswijze& losse = losse_zienswijze(s, onderwerp);
    view.aan = {bestuur(s)};
    view.aanhef = {std::string{aanhef(s)}};
    const auto is_grond = [&](const Zienswijzegrond& g) { return losse.grondslag && g.artikel == *losse.grondslag; };
    // what a law of its own sets aside, is no ground, and gives no right to an answer
    const bool geldt = losse.grondslag && analysis::geldt_niet(*stand.data.wetten, losse, s, stand.peildatum).empty();
    const bool voorgenomen = geldt && std::ranges::any_of(stand.data.wetten->grondslagen, is_grond);
    view.stuk = {fmt::format("{}\"{}\"", voorgenomen ? "het voorgenomen besluit " : "", onderwerp.text)};
    view.verzonden = losse.ontvangen;
    view.ontvangst = true;
    zet_zienswijze(view, stand, &losse.zienswijze, at(losse.zienswijze), {});
    if (!geldt) return;
    view.grondslag = grondslag(losse.grondslag->text);
    for (const Zienswijzegrond& g : stand.data.wetten->grondslagen) {
        if (is_grond(g)) adresseer(view, stand, s, g);
    }
}

std::string ontwerp_van(const Samenwerking& s, Regelingbesluitsoort soort) {
    const std::string regeling =
        (is_regeling(s.vorm.rechtsvorm) ? "de gemeenschappelijke regeling " : "de regeling ") + s.identiteit.naam.text;
    switch (soort) {
    case Regelingbesluitsoort::treffen: return "het ontwerp van " + regeling;
    case Regelingbesluitsoort::wijzigen: return "de ontwerpwijziging van " + regeling;
    case Regelingbesluitsoort::toetreden: return "het ontwerpbesluit tot toetreding tot " + regeling;
    case Regelingbesluitsoort::uittreden: return "het ontwerpbesluit tot uittreding uit " + regeling;
    case Regelingbesluitsoort::opheffen: return "het ontwerpbesluit tot opheffing van " + regeling;
    }
    return {};
}

/// On the draft of a regeling the raad writes to its own college, which treats with the others (Wgr art. 1 lid 3): on the last of
/// which a zienswijze is registered.
void over_regeling(View& view, const Stand& stand, const Samenwerking& s) {
    view.stuk = {"de regeling"};
    if (!s.vorm.regeling || s.vorm.regeling->besluiten.empty())
        weiger(view, at(s.vorm, &Vorm::regeling),
               "er is geen ontwerp van de regeling geregistreerd; vul het in bij `regeling: besluiten`");
    const auto heeft_zienswijze = [](const Regelingbesluit& b) { return b.zienswijze.has_value(); };
    const auto& besluiten = s.vorm.regeling->besluiten;
    const auto laatste = std::find_if(besluiten.rbegin(), besluiten.rend(), heeft_zienswijze);
    const Regelingbesluit& besluit = laatste == besluiten.rend() ? besluiten.back() : *laatste;
    aan_het_college(view, stand);
    view.stuk = {ontwerp_van(s, besluit.soort)};
    view.verzonden = besluit.ontwerp_ontvangen;
    view.ontvangst = true;
    zet_zienswijze(view, stand, besluit.zienswijze ? &*besluit.zienswijze : nullptr,
                   at(besluit, &Regelingbesluit::zienswijze), {});
    if (const auto wet = analysis::ontwerptermijn(stand.data, s, besluit))
        view.grondslag = grondslag(analysis::voor_kring(wet->regel->artikel, wet->kring));
}

View view(const Stand& stand, const Options& options) {
    const Samenwerking& s = *kies(stand.data, {options.samenwerking}).front();
    View result;
    result.samenwerking = s.identiteit.naam;
    eis_bestaan(s, stand.peildatum);
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

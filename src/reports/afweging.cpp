// grip afweging: one proposal to do something oneself, together or by another, weighed by the afwegingskader.
#include "base/error.hpp"
#include "reports/afweging/opties.hpp"
#include "reports/afweging/zinnen.hpp"
#include "reports/define.hpp"
#include "reports/delen/gegevens.hpp"

#include <cassert>

namespace grip::reports::afweging {
namespace {

struct Options {
    Ref<Voorstel> voorstel;
    Origin origin;

    static constexpr auto fields = Fields{
        field<&Options::voorstel>("Het voorstel dat wordt afgewogen"),
    };
};

template <class Vraag>
using Antwoorden = std::map<Ref<Vraag>, Vraagantwoord>;

/// An answer that is not there has its place all the same.
template <class Vraag>
Vraagregel vraagregel(const Voorstel& voorstel, Antwoorden<Vraag> Voorstel::*antwoorden, const Vraag& vraag) {
    Vraagregel regel{vraag.id, vraag.vraag, {}, {}, {}};
    const auto gevonden = (voorstel.*antwoorden).find(Ref<Vraag>{vraag.id.text});
    if (gevonden != (voorstel.*antwoorden).end()) {
        regel.antwoord = gegeven(gevonden->second, &Vraagantwoord::antwoord);
        if (gevonden->second.toelichting) regel.toelichting = als_zin(gevonden->second.toelichting->text);
        return regel;
    }
    regel.antwoord.missing.location = at(voorstel, antwoorden);
    regel.antwoord.missing.location.path = std::string{key_of(antwoorden)} + "." + vraag.id.text;
    regel.antwoord.missing.label = label_of(&Vraagantwoord::antwoord);
    return regel;
}

std::vector<Vraagregel> zeef(const Afwegingskader& kader, const Voorstel& voorstel) {
    std::vector<Vraagregel> regels;
    for (const Zeefvraag& vraag : kader.zeef) {
        regels.push_back(vraagregel(voorstel, &Voorstel::zeef, vraag));
        if (analysis::heeft_gevolg(vraag, voorstel)) regels.back().gevolg = vraag.gevolg;
    }
    return regels;
}

std::vector<Vraagregel> vormvragen(const Afwegingskader& kader, const Voorstel& voorstel) {
    std::vector<Vraagregel> regels;
    for (const Vormvraag& vraag : kader.vormvragen)
        regels.push_back(vraagregel(voorstel, &Voorstel::vormvragen, vraag));
    return regels;
}

std::optional<Zin> omdat(const analysis::Vormuitkomst& uitkomst) {
    std::vector<Zin> vragen;
    for (const Vormvraag* vraag : uitkomst.tegen.empty() ? uitkomst.open : uitkomst.tegen)
        vragen.push_back(als_zin(vraag->vraag));
    if (!uitkomst.tegen.empty()) return zin("Anders beantwoord dan deze vorm vraagt: {}", aaneen(vragen, " "));
    if (!uitkomst.open.empty()) return zin("Nog niet beantwoord: {}", aaneen(vragen, " "));
    if (uitkomst.advies->toelichting) return als_zin(uitkomst.advies->toelichting->text);
    return std::nullopt;
}

std::vector<Vormregel> vormadvies(const Afwegingskader& kader, const Voorstel& voorstel) {
    std::vector<Vormregel> regels;
    for (const analysis::Vormuitkomst& uitkomst : analysis::vormuitkomsten(kader, voorstel))
        regels.push_back({uitkomst.advies->rechtsvorm, uitkomst.oordeel, uitkomst.advies->artikel,
                          uitkomst.tegen.empty(), omdat(uitkomst)});
    std::ranges::stable_sort(regels, {}, &Vormregel::oordeel);
    return regels;
}

std::vector<Toetsregel> toetsing(const Toetsingskader& kader, const Voorstel& voorstel) {
    std::vector<Toetsregel> regels;
    if (!voorstel.toetsing) return regels;
    for (const Categorie& categorie : kader.categorieen) {
        for (const Criterium& criterium : categorie.criteria) {
            const auto antwoord = voorstel.toetsing->antwoorden.find(Ref<Criterium>{criterium.id.text});
            if (antwoord == voorstel.toetsing->antwoorden.end()) continue;
            Toetsregel regel{criterium.vraag, gegeven(antwoord->second, &Antwoord::oordeel), {}};
            if (antwoord->second.toelichting) regel.toelichting = als_zin(antwoord->second.toelichting->text);
            regels.push_back(std::move(regel));
        }
    }
    return regels;
}

const Voorstel& gevraagd(const Register& data, const Options& options) {
    const auto gevonden = std::ranges::find(data.voorstellen, options.voorstel.id, &Voorstel::id);
    assert(gevonden != data.voorstellen.end() && "the command line checks that the proposal exists");
    if (gevonden->origin.withheld)
        throw NoPaper{"Dit voorstel is vertrouwelijk. Met --intern krijgt u het stuk, dat dan niet openbaar is."};
    return *gevonden;
}

void vul_tekst(const Voorstel& voorstel, View& result) {
    result.id = {voorstel.id};
    result.onderwerp = voorstel.titel;
    result.datum = gegeven(voorstel, &Voorstel::datum);
    result.is_evaluatie = voorstel.samenwerking.has_value();
    result.aard = voorstel.aard;
    result.taakvelden = voorstel.taakvelden;
    result.beleidsvelden = voorstel.beleidsvelden;
    result.aanleiding = gegeven(voorstel, &Voorstel::aanleiding);
    result.huidige_uitvoering = gegeven(voorstel, &Voorstel::huidige_uitvoering);
    result.motivering = gegeven(voorstel, &Voorstel::motivering);
    result.regio_onderzocht = gegeven(voorstel, &Voorstel::regiokeuze, &Regiokeuze::onderzocht);
    result.regio_uitkomst = gegeven(voorstel, &Voorstel::regiokeuze, &Regiokeuze::uitkomst);
    result.regio_motivering = gegeven(voorstel, &Voorstel::regiokeuze, &Regiokeuze::motivering);
    result.draagvlak_bestuur = op_een_regel(gegeven(voorstel, &Voorstel::draagvlak, &Draagvlak::bestuur));
    result.draagvlak_organisatie = op_een_regel(gegeven(voorstel, &Voorstel::draagvlak, &Draagvlak::organisatie));
    result.evaluatie_wanneer = gegeven(voorstel, &Voorstel::evaluatie, &Evaluatieplan::wanneer);
    result.evaluatie_waarop = gegeven(voorstel, &Voorstel::evaluatie, &Evaluatieplan::waarop);
}

std::vector<Bevinding> bevindingen(const Stand& stand, const Voorstel& voorstel) {
    std::vector<Bevinding> hier;
    for (Bevinding& bevinding : bevindingen_over(stand, "")) {
        if (bevinding.bestand.text == at(voorstel).file) hier.push_back(std::move(bevinding));
    }
    return hier;
}

/// What a proposal should tell and does not, in one sentence.
std::optional<Zin> niet_bekend(const View& view) {
    std::vector<Zin> wat;
    const auto meld = [&](const auto& feit, std::string_view woorden) {
        if (!feit.waarde && feit.missing.reason != Reason::vertrouwelijk) wat.push_back(als_zin(woorden));
    };
    meld(view.aanleiding, "waarom de vraag nu speelt");
    meld(view.huidige_uitvoering, "hoe het nu gaat");
    meld(view.motivering, "waarom een keuze wordt gemaakt");
    meld(view.regio_onderzocht, "of dit in de voorkeursregio kan");
    meld(view.draagvlak_bestuur, "het draagvlak bij het bestuur");
    meld(view.draagvlak_organisatie, "het draagvlak in de organisatie");
    meld(view.evaluatie_wanneer, "wanneer dit wordt geëvalueerd");
    if (wat.empty()) return std::nullopt;
    return zin("Nog niet beschreven is {}.", opgesomd(wat));
}

View view(const Stand& stand, const Options& options) {
    const Voorstel& voorstel = gevraagd(stand.data, options);
    const Afwegingskader& kader = *stand.data.afwegingskader;
    View result;
    vul_tekst(voorstel, result);
    result.nieuws = nieuws(stand, voorstel);
    result.zeef = zeef(kader, voorstel);
    result.opties = optiedelen(stand.data, voorstel);
    result.vergelijkingen = vergelijkingen(kader, voorstel);
    result.met_kosten = !analysis::jaren_van(voorstel).empty();
    if (result.met_kosten) result.over_kosten = over_kosten(voorstel);
    result.vormvragen = vormvragen(kader, voorstel);
    result.vormkern = vormkern(kader, voorstel);
    result.vormadvies = vormadvies(kader, voorstel);
    result.regio = over_regio(stand.data.gemeente, voorstel);
    result.toetsing = toetsing(*stand.data.toetsingskader, voorstel);
    result.niet_beantwoord = niet_beantwoord(kader, voorstel);
    result.niet_beschreven = niet_bekend(result);
    result.geen_optie = geen_optie(kader, voorstel);
    result.kader_eigen = stand.data.afwegingskader.eigen.has_value();
    result.kader_versie = kader.versie;
    if (const auto bronnen = bronnen_van(kader.origin)) result.kader_bron = *bronnen;
    result.bevindingen = bevindingen(stand, voorstel);
    return result;
}

} // namespace

extern constinit const Report report = Definition<View, Options, view>::report("afweging", "Afweging");

} // namespace grip::reports::afweging

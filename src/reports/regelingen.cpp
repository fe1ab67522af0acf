// grip regelingen: what the national register must hold of each regeling (Wgr art. 136), and where practice differs.
#include "analysis/wetten.hpp"
#include "base/text.hpp"
#include "reports/define.hpp"
#include "reports/delen/gegevens.hpp"
#include "reports/delen/keuze.hpp"
#include "reports/delen/vertel.hpp"

#include <fmt/format.h>

namespace grip::reports::regelingen {
namespace {

struct Options {
    std::vector<Ref<Samenwerking>> samenwerkingen;
    Origin origin;

    static constexpr auto fields = Fields{
        field<&Options::samenwerkingen>("Alleen deze samenwerkingen; zonder id alle regelingen"),
    };
};

struct Deelname {
    Gegeven<Tekst> naam;
    Gegeven<Deelnemersoort> soort;
    Gegeven<std::vector<Bestuursorgaan>> organen;
    Gegeven<Date> sinds;
    std::optional<Date> tot;

    static constexpr auto fields = Fields{
        field<&Deelname::naam>("Naam van de deelnemer"),
        field<&Deelname::soort>("Soort deelnemer"),
        field<&Deelname::organen>("Bestuursorganen die deelnemen"),
        field<&Deelname::sinds>("Dag van toetreding"),
        field<&Deelname::tot>("Laatste dag"),
    };
};

struct Besluitregel {
    Regelingbesluitsoort soort{};
    std::optional<Date> opgezegd;
    std::optional<Date> besloten;
    Gegeven<Date> bekendgemaakt;
    Gegeven<Date> in_werking;
    std::optional<Date> terugwerkend_tot;
    std::optional<Url> vindplaats;

    static constexpr auto fields = Fields{
        field<&Besluitregel::soort>("Wat er met de regeling gebeurde"),
        field<&Besluitregel::opgezegd>("Dag van opzegging door een deelnemer"),
        field<&Besluitregel::besloten>("Dag waarop ons college of onze raad besloot"),
        field<&Besluitregel::bekendgemaakt>("Dag van bekendmaking"),
        field<&Besluitregel::in_werking>("Dag van inwerkingtreding"),
        field<&Besluitregel::terugwerkend_tot>("Dag tot waar het besluit terugwerkt"),
        field<&Besluitregel::vindplaats>("Adres van de bekendmaking"),
    };
};

struct Regelingblad {
    Id id;
    Tekst naam;
    Gegeven<Status> status;
    Gegeven<Tekst> registernummer;
    Gegeven<Tekst> tooi;
    Gegeven<Rechtsvorm> rechtsvorm;
    std::optional<Tekst> bijzondere_wet;
    Gegeven<Tekst> vestigingsplaats;
    Gegeven<Tekst> adres;
    Gegeven<std::vector<Tekst>> wettelijke_grondslagen;
    Gegeven<Zin> bevoegdheden;
    Gegeven<Url> vindplaats;
    std::optional<Proza> afwijkingen;
    std::vector<Deelname> deelnemers;
    Gegeven<Zin> deelnemers_tekst;
    std::vector<Besluitregel> besluiten;

    static constexpr auto fields = Fields{
        field<&Regelingblad::id>("Id van de samenwerking"),
        field<&Regelingblad::naam>("Naam"),
        field<&Regelingblad::status>("Status"),
        field<&Regelingblad::registernummer>("Nummer in het Register van Overheidsorganisaties"),
        field<&Regelingblad::tooi>("TOOI-code van de organisatie"),
        field<&Regelingblad::rechtsvorm>("Rechtsvorm"),
        field<&Regelingblad::bijzondere_wet>("De bijzondere wet die voor de regeling geldt"),
        field<&Regelingblad::vestigingsplaats>("Vestigingsplaats"),
        field<&Regelingblad::adres>("Adres"),
        field<&Regelingblad::wettelijke_grondslagen>("Wetten waarop de regeling rust"),
        field<&Regelingblad::bevoegdheden>("Bevoegdheden"),
        field<&Regelingblad::vindplaats>("Tekst van de regeling"),
        field<&Regelingblad::afwijkingen>("Waarin de praktijk afwijkt van het landelijke register"),
        field<&Regelingblad::deelnemers>("Deelnemers"),
        field<&Regelingblad::deelnemers_tekst>("Deelnemers op een regel"),
        field<&Regelingblad::besluiten>("Besluiten over de regeling"),
    };
};

struct View {
    std::vector<Regelingblad> regelingen;

    static constexpr auto fields = Fields{
        field<&View::regelingen>("De gemeenschappelijke regelingen"),
    };
};

/// `Leiden (college; sinds 1 januari 2011)`
Zin in_een_zin(const Deelnemer& deelnemer) {
    std::vector<Zin> parts;
    std::vector<Zin> organen;
    for (const Bestuursorgaan orgaan : deelnemer.organen) organen.push_back(als_zin(label_of(orgaan)));
    if (!organen.empty()) parts.push_back(opgesomd(organen));
    if (deelnemer.sinds) parts.push_back(zin("sinds {}", *deelnemer.sinds));
    if (deelnemer.tot) parts.push_back(zin("tot en met {}", *deelnemer.tot));
    const std::string naam = tekst_of(deelnemer.naam);
    return parts.empty() ? als_zin(naam) : zin("{} ({})", naam, aaneen(parts, ", "));
}

/// `gemeenschappelijke rekenkamer (Gemeentewet art. 81l)`
std::optional<Tekst> bijzondere_wet(const Register& data, const Samenwerking& s) {
    const Afwijking* wet = analysis::bijzondere_wet(*data.wetten, s);
    if (wet == nullptr) return {};
    return Tekst{fmt::format("{} ({})", label_of(*s.vorm.bijzondere_wet), wet->artikel.text)};
}

Regelingblad blad(const Register& data, const Samenwerking& s) {
    Regelingblad result;
    result.id = {s.id};
    result.naam = s.identiteit.naam;
    result.status = gegeven(s.identiteit, &Identiteit::status);
    result.registernummer = gegeven(s.identiteit, &Identiteit::organisatieregister, &Organisatieregister::id);
    result.tooi = gegeven(s.identiteit, &Identiteit::organisatieregister, &Organisatieregister::tooi);
    result.rechtsvorm = gegeven(s.vorm, &Vorm::rechtsvorm);
    result.bijzondere_wet = bijzondere_wet(data, s);
    result.vestigingsplaats = gegeven(s.vorm, &Vorm::vestigingsplaats);
    result.adres = gegeven(s.vorm, &Vorm::adres);
    result.wettelijke_grondslagen = gegeven(s.karakter, &Karakter::wettelijke_grondslagen);
    result.bevoegdheden = opsomming(s.vorm, &Vorm::bevoegdheden, verteller);
    result.vindplaats = gegeven(s.vorm, &Vorm::regeling, &Regeling::vindplaats);
    if (s.identiteit.organisatieregister) result.afwijkingen = s.identiteit.organisatieregister->afwijkingen;
    for (const Deelnemer& d : s.wie.deelnemers)
        result.deelnemers.push_back({gegeven(d, &Deelnemer::naam), gegeven(d, &Deelnemer::soort),
                                     gegeven(d, &Deelnemer::organen), gegeven(d, &Deelnemer::sinds), d.tot});
    result.deelnemers_tekst = opsomming(s.wie, &Wie::deelnemers, [](const Deelnemer& d) { return in_een_zin(d); });
    if (!s.vorm.regeling) return result;
    for (const Regelingbesluit& b : s.vorm.regeling->besluiten)
        result.besluiten.push_back({b.soort, b.opgezegd, b.besloten, gegeven(b, &Regelingbesluit::bekendgemaakt),
                                    gegeven(b, &Regelingbesluit::in_werking), b.terugwerkend_tot, b.vindplaats});
    return result;
}

View view(const Stand& stand, const Options& options) {
    View result;
    for (const Samenwerking* s : kies(stand.data, options.samenwerkingen)) {
        if (is_regeling(s->vorm.rechtsvorm)) result.regelingen.push_back(blad(stand.data, *s));
    }
    return result;
}

using Vorm = Tabelvorm<View, Regelingblad>;
constexpr std::array kolommen{Vorm::kolom<&Regelingblad::id>("Id"),
                              Vorm::kolom<&Regelingblad::naam>("Naam").noemt_rij(),
                              Vorm::kolom<&Regelingblad::status>("Status"),
                              Vorm::kolom<&Regelingblad::registernummer>("Registernummer"),
                              Vorm::kolom<&Regelingblad::tooi>("TOOI"),
                              Vorm::kolom<&Regelingblad::rechtsvorm>("Rechtsvorm"),
                              Vorm::kolom<&Regelingblad::vestigingsplaats>("Vestigingsplaats"),
                              Vorm::kolom<&Regelingblad::adres>("Adres"),
                              Vorm::kolom<&Regelingblad::deelnemers_tekst>("Deelnemers"),
                              Vorm::kolom<&Regelingblad::wettelijke_grondslagen>("Wettelijke grondslagen"),
                              Vorm::kolom<&Regelingblad::bevoegdheden>("Bevoegdheden"),
                              Vorm::kolom<&Regelingblad::vindplaats>("Vindplaats"),
                              Vorm::kolom<&Regelingblad::afwijkingen>("Afwijkingen")};

Tabel tabel(const View& view) { return Vorm::tabel("Regelingen", kolommen, view, &View::regelingen); }

} // namespace

extern constinit const Report report =
    Definition<View, Options, view, tabel>::report("regelingen", "Gemeenschappelijke regelingen");

} // namespace grip::reports::regelingen

// grip regelingen: what the national register must hold of each regeling (Wgr art. 136), and where practice differs.
#include "analysis/termijnen.hpp"
#include "analysis/wetten.hpp"
#include "base/text.hpp"
#include "reports/define.hpp"
#include "reports/delen/gegevens.hpp"
#include "reports/delen/keuze.hpp"
#include "reports/delen/opmerking.hpp"
#include "reports/delen/vertel.hpp"
#include "reports/regelingen/naast.hpp"
#include "reports/regelingen/taakregel.hpp"

#include <fmt/format.h>

namespace grip::reports::regelingen {
namespace {

struct Options {
    std::vector<Ref<Samenwerking>> samenwerkingen;
    std::optional<Tekst> naast;
    Origin origin;

    static constexpr auto fields = Fields{
        field<&Options::samenwerkingen>("Alleen deze samenwerkingen; zonder id alle regelingen"),
        field<&Options::naast>("Het bestand exportOO.xml van het landelijke register: noem wat daarvan verschilt"),
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
    std::optional<Tekst> opgezegd_door; ///< `ons`, when that is known, else `een deelnemer`
    std::optional<Date> besloten;
    Gegeven<Date> bekendgemaakt;
    Gegeven<Date> in_werking;
    std::optional<Date> terugwerkend_tot;
    std::optional<Url> vindplaats;

    static constexpr auto fields = Fields{
        field<&Besluitregel::soort>("Wat er met de regeling gebeurde"),
        field<&Besluitregel::opgezegd>("Dag van opzegging door een deelnemer"),
        field<&Besluitregel::opgezegd_door>("Wie opzegde"),
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
    std::optional<Date> tot; ///< the last day on which we take part
    Gegeven<Tekst> registernummer;
    Gegeven<Tekst> tooi;
    Gegeven<Rechtsvorm> rechtsvorm;
    std::optional<Tekst> bijzondere_wet;
    Gegeven<Tekst> vestigingsplaats;
    Gegeven<Tekst> adres;
    std::optional<Zin> zetel;            ///< both, with the town once
    std::optional<Zin> omvang;           ///< of the boards
    std::optional<bool> adviescommissie; ///< of the raden together
    std::optional<Tekst> commissie;      ///< the same in a word
    Gegeven<std::vector<Tekst>> wettelijke_grondslagen;
    Gegeven<Zin> bevoegdheden;
    Gegeven<Url> vindplaats;
    std::optional<Proza> afwijkingen;
    std::vector<Deelname> deelnemers;
    Gegeven<Zin> deelnemers_tekst;
    std::vector<Taakregel> taken;
    std::vector<Besluitregel> besluiten;
    std::vector<Opmerking> ontwerpen; ///< that nobody has decided on, as far as is known

    static constexpr auto fields = Fields{
        field<&Regelingblad::id>("Id van de samenwerking"),
        field<&Regelingblad::naam>("Naam"),
        field<&Regelingblad::status>("Status"),
        field<&Regelingblad::tot>("De laatste dag waarop wij meedoen"),
        field<&Regelingblad::registernummer>("Nummer in het Register van Overheidsorganisaties"),
        field<&Regelingblad::tooi>("TOOI-code van de organisatie"),
        field<&Regelingblad::rechtsvorm>("Rechtsvorm"),
        field<&Regelingblad::bijzondere_wet>("De bijzondere wet die voor de regeling geldt"),
        field<&Regelingblad::vestigingsplaats>("Vestigingsplaats"),
        field<&Regelingblad::adres>("Adres"),
        field<&Regelingblad::zetel>("Vestigingsplaats en adres in een regel"),
        field<&Regelingblad::omvang>("Hoeveel leden de besturen hebben"),
        field<&Regelingblad::adviescommissie>("Of er een gemeenschappelijke adviescommissie van raden is"),
        field<&Regelingblad::commissie>("Datzelfde in een woord"),
        field<&Regelingblad::wettelijke_grondslagen>("Wetten waarop de regeling rust"),
        field<&Regelingblad::bevoegdheden>("Bevoegdheden"),
        field<&Regelingblad::vindplaats>("Tekst van de regeling"),
        field<&Regelingblad::afwijkingen>("Waarin de praktijk afwijkt van het landelijke register"),
        field<&Regelingblad::deelnemers>("Deelnemers"),
        field<&Regelingblad::deelnemers_tekst>("Deelnemers op een regel"),
        field<&Regelingblad::taken>("De taken, als niet iedereen aan alle meedoet"),
        field<&Regelingblad::besluiten>("Besluiten over de regeling"),
        field<&Regelingblad::ontwerpen>("Ontwerpen waarover nog niet is besloten"),
    };
};

struct View {
    std::optional<Zin> kern; ///< how many, and what is no longer
    std::vector<Regelingblad> regelingen;
    std::optional<Naastblad> naast; ///< instead of them on paper

    static constexpr auto fields = Fields{
        field<&View::kern>("Hoeveel regelingen er zijn, in een zin"),
        field<&View::regelingen>("De gemeenschappelijke regelingen"),
        field<&View::naast>("Wat van het landelijke register verschilt, als dat ernaast is gelegd"),
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

/// `Verzonnen Plein 3, Voorbeeldhuizen`: an address mostly ends with the town.
std::optional<Zin> zetel(const Vorm& vorm) {
    const auto& [plaats, adres] = std::pair{vorm.vestigingsplaats, vorm.adres};
    if (!plaats && !adres) return {};
    if (!adres || !plaats) return als_zin(adres ? *adres : *plaats);
    const bool erin = adres->text.find(plaats->text) != std::string::npos;
    return erin ? als_zin(*adres) : zin("{}, {}", *adres, *plaats);
}

/// `een algemeen bestuur van 8 leden en een dagelijks bestuur van 3 leden, van wie 1 van buiten het algemeen bestuur`
std::optional<Zin> omvang(const Wie& wie) {
    if (!wie.omvang) return {};
    const auto leden = [](Aantal aantal) { return geteld(aantal.scaled, "lid", "leden"); };
    std::vector<Zin> delen;
    if (wie.omvang->ab_leden) delen.push_back(zin("een algemeen bestuur van {}", leden(*wie.omvang->ab_leden)));
    if (wie.omvang->db_leden) delen.push_back(zin("een dagelijks bestuur van {}", leden(*wie.omvang->db_leden)));
    if (delen.empty()) return {};
    const auto& buiten = wie.omvang->db_leden_buiten_ab;
    const bool noemen = buiten && buiten->scaled > 0 && wie.omvang->db_leden;
    return zin("{}{}", opgesomd(delen), noemen ? zin(", van wie {} van buiten het algemeen bestuur", *buiten) : Zin{});
}

std::optional<Zin> kernzin(const std::vector<const Samenwerking*>& keuze) {
    std::int64_t lopend = 0;
    std::int64_t beeindigd = 0;
    for (const Samenwerking* s : keuze) ++(s->identiteit.status == Status::beeindigd ? beeindigd : lopend);
    if (lopend + beeindigd == 0) return {};
    Zin tekst = zin("Dit overzicht beschrijft {}",
                    geteld(lopend, "gemeenschappelijke regeling", "gemeenschappelijke regelingen"));
    if (beeindigd > 0) tekst += zin(", en {} die {} beëindigd", beeindigd, beeindigd == 1 ? "is" : "zijn");
    return tekst += als_zin(".");
}

/// Received, and not decided on, announced or in force, as far as is known.
bool is_ontwerp(const Regelingbesluit& b) {
    return b.ontwerp_ontvangen && !b.besloten && !b.bekendgemaakt && !b.in_werking && !b.opgezegd;
}

/// `Een ontwerp (wijzigen) is op 19 oktober 2026 ontvangen; een zienswijze is op tijd tot en met 14 december 2026.`
Zin over_ontwerp(const Register& data, const Samenwerking& s, const Regelingbesluit& b) {
    Zin tekst = zin("Een ontwerp ({}) is op {} ontvangen", label_of(b.soort), *b.ontwerp_ontvangen);
    if (const auto termijn = analysis::ontwerptermijn(data, s, b))
        tekst += zin("; een zienswijze is op tijd tot en met {}", termijn->uiterlijk);
    return tekst += als_zin(". Er is nog niet over besloten, voor zover bekend.");
}

Besluitregel besluitregel(const Samenwerking& s, const Regelingbesluit& b) {
    Besluitregel regel{b.soort,
                       b.opgezegd,
                       {},
                       b.besloten,
                       gegeven(b, &Regelingbesluit::bekendgemaakt),
                       gegeven(b, &Regelingbesluit::in_werking),
                       b.terugwerkend_tot,
                       b.vindplaats};
    const auto& tot = s.identiteit.tot;
    const bool wij = s.identiteit.status == Status::uittreding && tot && b.in_werking == *tot + std::chrono::days{1};
    if (b.opgezegd) regel.opgezegd_door = Tekst{wij ? "ons" : "een deelnemer"};
    return regel;
}

Regelingblad blad(const Register& data, const Samenwerking& s) {
    Regelingblad result;
    result.id = {s.id};
    result.naam = s.identiteit.naam;
    result.status = gegeven(s.identiteit, &Identiteit::status);
    result.tot = s.identiteit.tot;
    result.registernummer = gegeven(s.identiteit, &Identiteit::organisatieregister, &Organisatieregister::id);
    result.tooi = gegeven(s.identiteit, &Identiteit::organisatieregister, &Organisatieregister::tooi);
    result.rechtsvorm = gegeven(s.vorm, &Vorm::rechtsvorm);
    result.bijzondere_wet = bijzondere_wet(data, s);
    result.vestigingsplaats = gegeven(s.vorm, &Vorm::vestigingsplaats);
    result.adres = gegeven(s.vorm, &Vorm::adres);
    result.zetel = zetel(s.vorm);
    result.omvang = omvang(s.wie);
    if (s.vorm.regeling) result.adviescommissie = s.vorm.regeling->adviescommissie;
    if (result.adviescommissie) result.commissie = Tekst{*result.adviescommissie ? "ja" : "nee"};
    result.wettelijke_grondslagen = gegeven(s.karakter, &Karakter::wettelijke_grondslagen);
    result.bevoegdheden = reports::bevoegdheden(s.vorm);
    result.vindplaats = gegeven(s.vorm, &Vorm::regeling, &Regeling::vindplaats);
    if (s.identiteit.organisatieregister) result.afwijkingen = s.identiteit.organisatieregister->afwijkingen;
    for (const Deelnemer& d : s.wie.deelnemers)
        result.deelnemers.push_back({gegeven(d, &Deelnemer::naam), gegeven(d, &Deelnemer::soort),
                                     gegeven(d, &Deelnemer::organen), gegeven(d, &Deelnemer::sinds), d.tot});
    result.deelnemers_tekst = opsomming(s.wie, &Wie::deelnemers, [](const Deelnemer& d) { return in_een_zin(d); });
    for (const Taak& taak : s.takenpakket.taken) result.taken.push_back(taakregel(taak));
    if (!s.vorm.regeling) return result;
    for (const Regelingbesluit& b : s.vorm.regeling->besluiten) {
        if (is_ontwerp(b)) result.ontwerpen.push_back({over_ontwerp(data, s, b)});
        else result.besluiten.push_back(besluitregel(s, b));
    }
    return result;
}

View view(const Stand& stand, const Options& options) {
    View result;
    std::vector<const Samenwerking*> keuze = kies(stand.data, options.samenwerkingen);
    std::erase_if(keuze, [](const Samenwerking* s) { return !is_regeling(s->vorm.rechtsvorm); });
    std::ranges::stable_sort(keuze, {}, [](const Samenwerking* s) { return lower_ascii(s->identiteit.naam.text); });
    if (stand.landelijk != nullptr) {
        result.naast = naastblad(stand, options.samenwerkingen);
        return result;
    }
    for (const Samenwerking* s : keuze) result.regelingen.push_back(blad(stand.data, *s));
    result.kern = kernzin(keuze);
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

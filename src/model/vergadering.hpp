// vergaderingen/<datum>-<samenwerking>-<orgaan>.yaml: one board meeting that the raad prepares or hears back from.
#pragma once

#include "model/geheimhouding.hpp"
#include "model/referent.hpp"
#include "model/samenwerking/wie.hpp"
#include "model/zienswijze.hpp"

namespace grip {

struct Risico;

enum class Stuksoort { kadernota, ontwerpbegroting, begrotingswijziging, jaarrekening, beleid, benoeming, overig };

template <>
inline constexpr auto options<Stuksoort> = std::array{
    Option{Stuksoort::kadernota, "kadernota", "Kadernota: de financiële en beleidsmatige kaders"},
    Option{Stuksoort::ontwerpbegroting, "ontwerpbegroting", "Ontwerpbegroting"},
    Option{Stuksoort::begrotingswijziging, "begrotingswijziging", "Wijziging van de begroting"},
    Option{Stuksoort::jaarrekening, "jaarrekening", "Jaarrekening"},
    Option{Stuksoort::beleid, "beleid", "Beleid of een ander inhoudelijk besluit"},
    Option{Stuksoort::benoeming, "benoeming", "Benoeming"},
    Option{Stuksoort::overig, "overig", "Iets anders"},
};

enum class Raadsvraag { kennisnemen, wensen_meegeven, zienswijze, besluit };

template <>
inline constexpr auto options<Raadsvraag> = std::array{
    Option{Raadsvraag::kennisnemen, "kennisnemen", "De raad neemt er kennis van"},
    Option{Raadsvraag::wensen_meegeven, "wensen-meegeven", "De raad geeft onze vertegenwoordiger wensen mee"},
    Option{Raadsvraag::zienswijze, "zienswijze", "De raad kan een zienswijze geven"},
    Option{Raadsvraag::besluit, "besluit", "De raad besluit zelf"},
};

struct Financien {
    std::optional<Euro> nu;
    std::optional<Euro> nieuw;
    std::map<Jaar, Euro> meerjarig;
    std::optional<Proza> dekking;
    std::optional<Proza> toelichting;
    Origin origin;

    static constexpr auto fields = Fields{
        field<&Financien::nu>("Wat onze gemeente nu betaalt, in euro's per jaar"),
        field<&Financien::nieuw>("Wat onze gemeente na het besluit betaalt, in euro's per jaar"),
        field<&Financien::meerjarig>("Wat onze gemeente in elk volgend jaar betaalt, in euro's"),
        field<&Financien::dekking>("Waaruit onze gemeente dit betaalt"),
        field<&Financien::toelichting>("Toelichting op de bedragen"),
    };
};

struct NaAfloop {
    std::optional<Proza> inbreng_raad;
    std::optional<Proza> uitkomst;
    std::optional<Tekst> stem;
    std::optional<Proza> vervolg;
    std::optional<Proza> signalering;
    Origin origin;

    static constexpr auto fields = Fields{
        field<&NaAfloop::inbreng_raad>("Wat de raad had meegegeven"),
        field<&NaAfloop::uitkomst>("Wat is besloten"),
        field<&NaAfloop::stem>("Hoe onze vertegenwoordiger stemde"),
        field<&NaAfloop::vervolg>("Wat er nu gebeurt"),
        field<&NaAfloop::signalering>("Wat verder de aandacht van de raad verdient"),
    };
};

enum class Raadsuitkomst { ongewijzigd, gewijzigd, verworpen, aangehouden };

template <>
inline constexpr auto options<Raadsuitkomst> = std::array{
    Option{Raadsuitkomst::ongewijzigd, "ongewijzigd", "Aangenomen zoals voorgesteld"},
    Option{Raadsuitkomst::gewijzigd, "gewijzigd", "Aangenomen met een wijziging"},
    Option{Raadsuitkomst::verworpen, "verworpen", "Niet aangenomen"},
    Option{Raadsuitkomst::aangehouden, "aangehouden", "Uitgesteld"},
};

enum class Amendementuitkomst { aangenomen, verworpen, ingetrokken };

template <>
inline constexpr auto options<Amendementuitkomst> = std::array{
    Option{Amendementuitkomst::aangenomen, "aangenomen", "De raad nam het aan"},
    Option{Amendementuitkomst::verworpen, "verworpen", "De raad nam het niet aan"},
    Option{Amendementuitkomst::ingetrokken, "ingetrokken", "De indieners trokken het in"},
};

struct Amendement {
    Tekst titel;
    std::optional<Amendementuitkomst> uitkomst;
    std::optional<Proza> strekking;
    Origin origin;

    static constexpr auto fields = Fields{
        field<&Amendement::titel>("Titel van het amendement"),
        field<&Amendement::uitkomst>("Wat de raad ermee deed"),
        field<&Amendement::strekking>("Wat het wilde veranderen"),
    };
    static constexpr std::array identity{ItemKey{"titel"}};
};

/// What the raad did with the proposal about an item, or the day on which it will. Votes are numbers, never names or fracties (Gemeentewet
/// art. 32 lid 3, AVG art. 9).
struct BesluitVanRaad {
    std::optional<Raadsuitkomst> uitkomst;
    std::optional<Date> datum;
    std::optional<Aantal> voor;
    std::optional<Aantal> tegen;
    std::vector<Amendement> amendementen;
    Origin origin;

    static constexpr auto fields = Fields{
        field<&BesluitVanRaad::uitkomst>("Wat de raad met het voorstel deed"),
        field<&BesluitVanRaad::datum>("De dag waarop de raad dat besloot, of zal besluiten"),
        field<&BesluitVanRaad::voor>("Hoeveel leden voor stemden"),
        field<&BesluitVanRaad::tegen>("Hoeveel leden tegen stemden"),
        field<&BesluitVanRaad::amendementen>("De amendementen op het voorstel"),
    };
    static constexpr auto short_form = &BesluitVanRaad::uitkomst;
};

struct Agendapunt {
    Tekst titel;
    Stuksoort soort{};
    std::optional<Jaar> jaar;
    std::optional<Id> nummer;
    std::optional<Proza> gevraagd_besluit;
    std::optional<Proza> samenvatting;
    std::optional<Proza> belang;
    std::optional<Financien> financien;
    std::vector<Ref<Risico>> risicos;
    std::optional<Proza> andere_raden;
    std::vector<Bron> bijlagen;
    std::optional<Proza> standpunt_college;
    std::optional<Raadsvraag> aan_de_raad;
    std::optional<Zienswijzebesluit> voorstel;
    std::optional<Proza> conceptzienswijze;
    std::optional<BesluitVanRaad> raadsbesluit;
    std::optional<NaAfloop> na_afloop;
    bool vertrouwelijk = false;
    std::optional<Geheimhouding> geheimhouding;
    Origin origin;

    static constexpr auto fields = Fields{
        field<&Agendapunt::titel>("Titel van het agendapunt"),
        field<&Agendapunt::soort>("Om wat voor stuk het gaat", Stuksoort::overig),
        field<&Agendapunt::jaar>("Begrotingsjaar, of bij een jaarrekening het jaar waarover zij gaat"),
        field<&Agendapunt::nummer>("Nummer van de begrotingswijziging in `cyclus`, als er dat jaar meer zijn"),
        field<&Agendapunt::gevraagd_besluit>("Wat het bestuur wordt gevraagd te besluiten"),
        field<&Agendapunt::samenvatting>("De kern van het stuk"),
        field<&Agendapunt::belang>("Wat het voor onze gemeente betekent"),
        field<&Agendapunt::financien>("Wat het onze gemeente kost"),
        field<&Agendapunt::risicos>("Id's van de risico's van de samenwerking die hierbij spelen"),
        field<&Agendapunt::andere_raden>("Wat andere raden doen"),
        field<&Agendapunt::bijlagen>("De stukken: titel, datum en hooguit één https-adres"),
        field<&Agendapunt::standpunt_college>("Wat het college ervan vindt"),
        field<&Agendapunt::aan_de_raad>("Wat de raad wordt gevraagd"),
        field<&Agendapunt::voorstel>("Welke zienswijze het college voorstelt"),
        field<&Agendapunt::conceptzienswijze>("De voorgestelde tekst van de zienswijze"),
        field<&Agendapunt::raadsbesluit>("Wat de raad over het voorstel besloot"),
        field<&Agendapunt::na_afloop>("Hoe het in de vergadering ging"),
        field<&Agendapunt::vertrouwelijk>("true: alleen voor intern gebruik", false),
        field<&Agendapunt::geheimhouding>("De opgelegde geheimhouding, van wat vertrouwelijk is"),
    };
    static constexpr std::array identity{ItemKey{"soort", "jaar", "nummer"}, ItemKey{"soort", "jaar"},
                                         ItemKey{"titel"}};
};

struct Terugkoppeling {
    std::optional<Date> datum;
    Origin origin;

    static constexpr auto fields = Fields{
        field<&Terugkoppeling::datum>("De dag waarop de raad bericht kreeg over de vergadering"),
    };
};

struct Vergadering {
    std::string id; ///< name of the file without `.yaml`
    Ref<Samenwerking> samenwerking;
    Orgaan orgaan{};
    Date datum{};
    std::optional<Date> verplaatst_van;
    bool vervallen = false;
    std::optional<Date> stukken_ontvangen;
    std::optional<Tekst> vertegenwoordiger;
    std::optional<Date> raadsbehandeling;
    std::optional<Tekst> zaaknummer;
    std::vector<Agendapunt> agenda;
    std::optional<Terugkoppeling> terugkoppeling;
    Origin origin;

    static constexpr auto fields = Fields{
        field<&Vergadering::samenwerking>("Id van de samenwerking"),
        field<&Vergadering::orgaan>("Het orgaan dat vergadert"),
        field<&Vergadering::datum>("De dag van de vergadering"),
        field<&Vergadering::verplaatst_van>("De dag waarvoor de vergadering eerst was bedoeld"),
        field<&Vergadering::vervallen>("true: de vergadering gaat niet door", false),
        field<&Vergadering::stukken_ontvangen>("De dag waarop de stukken er waren"),
        field<&Vergadering::vertegenwoordiger>("Wie namens onze gemeente aan tafel zit"),
        field<&Vergadering::raadsbehandeling>("De dag waarop commissie of raad de vergadering voorbespreekt"),
        field<&Vergadering::zaaknummer>("Nummer in het zaaksysteem"),
        field<&Vergadering::agenda>("De agendapunten waarover de raad wordt gehoord"),
        field<&Vergadering::terugkoppeling>("Het bericht aan de raad na afloop"),
    };
    static constexpr std::array volgorde{Datumpaar{"stukken_ontvangen", "datum"},
                                         Datumpaar{"datum", "terugkoppeling.datum"}};
};

} // namespace grip

// vergaderingen/<datum>-<samenwerking>-<orgaan>.yaml: one board meeting that the raad prepares or hears back from.
#pragma once

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
        Field{"nu", &Financien::nu, "Wat onze gemeente nu betaalt, in euro's per jaar"},
        Field{"nieuw", &Financien::nieuw, "Wat onze gemeente na het besluit betaalt, in euro's per jaar"},
        Field{"meerjarig", &Financien::meerjarig, "Wat onze gemeente in elk volgend jaar betaalt, in euro's"},
        Field{"dekking", &Financien::dekking, "Waaruit onze gemeente dit betaalt"},
        Field{"toelichting", &Financien::toelichting, "Toelichting op de bedragen"},
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
        Field{"inbreng_raad", &NaAfloop::inbreng_raad, "Wat de raad had meegegeven"},
        Field{"uitkomst", &NaAfloop::uitkomst, "Wat is besloten"},
        Field{"stem", &NaAfloop::stem, "Hoe onze vertegenwoordiger stemde"},
        Field{"vervolg", &NaAfloop::vervolg, "Wat er nu gebeurt"},
        Field{"signalering", &NaAfloop::signalering, "Wat verder de aandacht van de raad verdient"},
    };
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
    std::optional<NaAfloop> na_afloop;
    bool vertrouwelijk = false;
    Origin origin;

    static constexpr auto fields = Fields{
        Field{"titel", &Agendapunt::titel, "Titel van het agendapunt"},
        Field{"soort", &Agendapunt::soort, "Om wat voor stuk het gaat"},
        Field{"jaar", &Agendapunt::jaar, "Begrotingsjaar, of bij een jaarrekening het jaar waarover zij gaat"},
        Field{"nummer", &Agendapunt::nummer,
              "Nummer van de begrotingswijziging in `cyclus`, als er dat jaar meer zijn"},
        Field{"gevraagd_besluit", &Agendapunt::gevraagd_besluit, "Wat het bestuur wordt gevraagd te besluiten"},
        Field{"samenvatting", &Agendapunt::samenvatting, "De kern van het stuk"},
        Field{"belang", &Agendapunt::belang, "Wat het voor onze gemeente betekent"},
        Field{"financien", &Agendapunt::financien, "Wat het onze gemeente kost"},
        Field{"risicos", &Agendapunt::risicos, "Id's van de risico's van de samenwerking die hierbij spelen"},
        Field{"andere_raden", &Agendapunt::andere_raden, "Wat andere raden doen"},
        Field{"bijlagen", &Agendapunt::bijlagen, "De stukken: titel, datum en hooguit één https-adres"},
        Field{"standpunt_college", &Agendapunt::standpunt_college, "Wat het college ervan vindt"},
        Field{"aan_de_raad", &Agendapunt::aan_de_raad, "Wat de raad wordt gevraagd"},
        Field{"voorstel", &Agendapunt::voorstel, "Welke zienswijze het college voorstelt"},
        Field{"conceptzienswijze", &Agendapunt::conceptzienswijze, "De voorgestelde tekst van de zienswijze"},
        Field{"na_afloop", &Agendapunt::na_afloop, "Hoe het in de vergadering ging"},
        Field{"vertrouwelijk", &Agendapunt::vertrouwelijk, "true: alleen voor intern gebruik", false},
    };
    static constexpr std::array identity{ItemKey{"soort", "jaar", "nummer"}, ItemKey{"soort", "jaar"},
                                         ItemKey{"titel"}};
};

struct Terugkoppeling {
    std::optional<Date> datum;
    Origin origin;

    static constexpr auto fields = Fields{
        Field{"datum", &Terugkoppeling::datum, "De dag waarop de raad bericht kreeg over de vergadering"},
    };
};

struct Vergadering {
    std::string id; ///< name of the file without `.yaml`
    Ref<Samenwerking> samenwerking;
    Orgaan orgaan{};
    Date datum{};
    std::optional<Date> stukken_ontvangen;
    std::optional<Tekst> vertegenwoordiger;
    std::optional<Date> raadsbehandeling;
    std::optional<Tekst> zaaknummer;
    std::vector<Agendapunt> agenda;
    std::optional<Terugkoppeling> terugkoppeling;
    Origin origin;

    static constexpr auto fields = Fields{
        Field{"samenwerking", &Vergadering::samenwerking, "Id van de samenwerking"},
        Field{"orgaan", &Vergadering::orgaan, "Het orgaan dat vergadert"},
        Field{"datum", &Vergadering::datum, "De dag van de vergadering"},
        Field{"stukken_ontvangen", &Vergadering::stukken_ontvangen, "De dag waarop de stukken er waren"},
        Field{"vertegenwoordiger", &Vergadering::vertegenwoordiger, "Wie namens onze gemeente aan tafel zit"},
        Field{"raadsbehandeling", &Vergadering::raadsbehandeling,
              "De dag waarop commissie of raad de vergadering voorbespreekt"},
        Field{"zaaknummer", &Vergadering::zaaknummer, "Nummer in het zaaksysteem"},
        Field{"agenda", &Vergadering::agenda, "De agendapunten waarover de raad wordt gehoord"},
        Field{"terugkoppeling", &Vergadering::terugkoppeling, "Het bericht aan de raad na afloop"},
    };
};

} // namespace grip

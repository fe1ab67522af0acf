// kader/termijnen.yaml: which paper must be where on which day, since when, for which legal form and by which article.
#pragma once

#include "model/kring.hpp"
#include "model/samenwerking/rechtsvorm.hpp"

namespace grip {

/// The papers of the cycle, under the keys that `cyclus.jaren` has for them, and the text of the regeling itself.
enum class Cyclusstuk {
    kadernota,
    ontwerpbegroting,
    begroting,
    begrotingswijzigingen,
    voorlopige_jaarrekening,
    jaarrekening,
    regeling,
    zienswijzen,
    uittreding
};

template <>
inline constexpr auto options<Cyclusstuk> = std::array{
    Option{Cyclusstuk::kadernota, "kadernota", "De algemene financiële en beleidsmatige kaders"},
    Option{Cyclusstuk::ontwerpbegroting, "ontwerpbegroting", "De begroting in ontwerp"},
    Option{Cyclusstuk::begroting, "begroting", "De vastgestelde begroting"},
    Option{Cyclusstuk::begrotingswijzigingen, "begrotingswijzigingen", "Een wijziging van de begroting",
           "begrotingswijziging"},
    Option{Cyclusstuk::voorlopige_jaarrekening, "voorlopige_jaarrekening", "De jaarrekening in ontwerp",
           "voorlopige jaarrekening"},
    Option{Cyclusstuk::jaarrekening, "jaarrekening", "De vastgestelde jaarrekening"},
    Option{Cyclusstuk::regeling, "regeling", "De tekst van de regeling zelf"},
    Option{Cyclusstuk::zienswijzen, "zienswijzen", "Een ander besluit waarop de raad een zienswijze geeft",
           "zienswijze buiten de cyclus"},
    Option{Cyclusstuk::uittreding, "uittreding", "Uittreden uit de regeling"},
};

/// The dates of a paper, under their keys.
enum class Stap {
    verzonden,
    ontvangen,
    ter_inzage,
    toegelicht,
    zienswijze_uiterlijk,
    zienswijze,
    aangeboden_ab,
    reactie_datum,
    vastgesteld,
    naar_toezichthouder,
    ontwerp_ontvangen,
    toestemming,
    opgezegd,
    in_werking
};

template <>
inline constexpr auto options<Stap> = std::array{
    Option{Stap::verzonden, "verzonden", "De dag van verzending aan de raden"},
    Option{Stap::ontvangen, "ontvangen", "De dag van ontvangst"},
    Option{Stap::ter_inzage, "ter_inzage", "De dag van ter inzage leggen", "ter inzage gelegd"},
    Option{Stap::toegelicht, "toegelicht", "De dag van de toelichting aan de raad"},
    Option{Stap::zienswijze_uiterlijk, "zienswijze_uiterlijk", "De laatste dag die het bestuur noemt",
           "laatste dag die het bestuur noemt"},
    Option{Stap::zienswijze, "zienswijze", "De dag van de zienswijze"},
    Option{Stap::aangeboden_ab, "aangeboden_ab", "De dag van aanbieding aan het algemeen bestuur",
           "aangeboden aan het algemeen bestuur"},
    Option{Stap::reactie_datum, "reactie_datum", "De dag van het antwoord op de zienswijze",
           "antwoord op de zienswijze"},
    Option{Stap::vastgesteld, "vastgesteld", "De dag van vaststelling"},
    Option{Stap::naar_toezichthouder, "naar_toezichthouder", "De dag van verzending aan de toezichthouder",
           "naar de toezichthouder"},
    Option{Stap::ontwerp_ontvangen, "ontwerp_ontvangen", "De dag waarop het ontwerp van de regeling er was",
           "ontwerp ontvangen"},
    Option{Stap::toestemming, "toestemming", "De dag van de toestemming van de raad"},
    Option{Stap::opgezegd, "opgezegd", "De dag van opzegging"},
    Option{Stap::in_werking, "in_werking", "De dag van inwerkingtreding", "in werking"},
};

using Jaarverschil = Decimal<-2, 2, 0>;
using Termijndagen = Decimal<1, 730, 0>;
using Termijnmaanden = Decimal<1, 24, 0>;

/// One of four shapes: so long before or after a step, strictly before a step, or strictly before a day of a year.
struct Termijn {
    std::optional<Weken> weken;
    std::optional<Termijndagen> dagen;
    std::optional<Termijnmaanden> maanden;
    std::optional<Stap> voor;
    std::optional<Stap> na;
    std::optional<Maanddag> voor_dag;
    std::optional<Jaarverschil> jaar;
    Origin origin;

    static constexpr auto fields = Fields{
        field<&Termijn::weken>("Aantal weken voor of na de stap"),
        field<&Termijn::dagen>("Aantal dagen voor of na de stap, in plaats van weken"),
        field<&Termijn::maanden>("Aantal maanden voor of na de stap, in plaats van weken"),
        field<&Termijn::voor>("De stap waarvoor het moet gebeuren; zonder duur: uiterlijk de dag ervoor"),
        field<&Termijn::na>("De stap waarna de termijn gaat lopen"),
        field<&Termijn::voor_dag>("De dag waarvoor het moet gebeuren, zoals 04-30; die dag is te laat"),
        field<&Termijn::jaar>(
            "Het jaar van die dag, gerekend vanaf het begrotingsjaar of het jaar van de rekening: -2 tot en met 2"),
    };
};

struct Termijnregel {
    Id id;
    Cyclusstuk stuk{};
    Stap stap{};
    std::optional<Termijn> termijn;
    std::optional<Date> geldig_vanaf;
    std::optional<Date> geldig_tot;
    std::vector<Rechtsvorm> geldt_voor;
    std::optional<PerKring> artikel;
    Origin origin;

    static constexpr auto fields = Fields{
        field<&Termijnregel::id>("Korte naam"),
        field<&Termijnregel::stuk>("Het stuk"),
        field<&Termijnregel::stap>("De stap die op tijd moet zijn"),
        field<&Termijnregel::termijn>("De termijn; zonder termijn is er een plicht, maar geen laatste dag"),
        field<&Termijnregel::geldig_vanaf>("De eerste dag; zonder dag altijd"),
        field<&Termijnregel::geldig_tot>("De laatste dag"),
        field<&Termijnregel::geldt_voor>("De rechtsvormen; zonder lijst alle"),
        field<&Termijnregel::artikel>("Waar het staat, per soort deelnemers"),
    };
    static constexpr std::array volgorde{Datumpaar{"geldig_vanaf", "geldig_tot"}};
    static constexpr std::array<std::string_view, 2> ver_vooruit{"geldig_vanaf", "geldig_tot"};
    static constexpr std::array identity{ItemKey{"id"}};
};

struct Termijnen {
    Date versie{};
    std::optional<Date> gebaseerd_op;
    std::optional<PerKring> toezichthouder;
    std::optional<PerKring> zienswijze_bij_toezichthouder;
    std::optional<PerKring> wijziging_bij_toezichthouder;
    std::vector<Termijnregel> termijnen;
    Origin origin;

    static constexpr auto fields = Fields{
        field<&Termijnen::versie>("De dag van deze versie"),
        field<&Termijnen::gebaseerd_op>("De versie van het ingebouwde kader waarvan dit een bewerking is"),
        field<&Termijnen::toezichthouder>("Wie toezicht houdt op de begroting"),
        field<&Termijnen::zienswijze_bij_toezichthouder>(
            "Het artikel waarmee de raad zich na de vaststelling tot de toezichthouder kan wenden"),
        field<&Termijnen::wijziging_bij_toezichthouder>("Hetzelfde na een wijziging van de begroting"),
        field<&Termijnen::termijnen>("De termijnen"),
    };
};

} // namespace grip

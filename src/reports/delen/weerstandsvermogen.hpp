// The municipality's side of the risk paragraph: its capacity, its norms and its kengetallen.
#pragma once

#include "analysis/risico/weerstand.hpp"
#include "analysis/risico/weerstandsvermogen.hpp"
#include "reports/report.hpp"
#include "schema/gegeven.hpp"

namespace grip::reports {

struct Capaciteitsregel {
    Tekst naam;
    Gegeven<Euro> bedrag;
    Duur aard{};
    std::optional<Date> stand_op;
    std::optional<Tekst> toelichting;
    Berekend<Euro> telt_voor; ///< structural capacity counts for as many years as structural risks

    static constexpr auto fields = Fields{
        field<&Capaciteitsregel::naam>("Waaruit"),
        field<&Capaciteitsregel::bedrag>("Bedrag"),
        field<&Capaciteitsregel::aard>("Eén keer of elk jaar"),
        field<&Capaciteitsregel::stand_op>("De dag van deze stand"),
        field<&Capaciteitsregel::toelichting>("Toelichting"),
        field<&Capaciteitsregel::telt_voor>("Bedrag dat meetelt"),
    };
};

struct Klassegrens {
    Aantal klasse;
    Gegeven<Kans> kans;      ///< with the source of the norms
    std::optional<Euro> min; ///< none when the municipality set no bounds
    std::optional<Euro> max;

    static constexpr auto fields = Fields{
        field<&Klassegrens::klasse>("Klasse"),
        field<&Klassegrens::kans>("Kans per jaar"),
        field<&Klassegrens::min>("Laagste bedrag"),
        field<&Klassegrens::max>("Hoogste bedrag; dat van de laatste klasse is een aanname"),
    };
};

struct Kengetalregel {
    Jaar jaar;
    Tekst naam; ///< `begroting 2027`
    Gegeven<Percentage> netto_schuldquote;
    Gegeven<Percentage> netto_schuldquote_gecorrigeerd;
    Gegeven<Percentage> solvabiliteit;
    Gegeven<Percentage> grondexploitatie;
    Gegeven<Percentage> structurele_exploitatieruimte;
    Gegeven<Percentage> belastingcapaciteit;
    std::optional<Proza> beoordeling;

    static constexpr auto fields = Fields{
        field<&Kengetalregel::jaar>("Jaar"),
        field<&Kengetalregel::naam>("Het jaar met het stuk waarin zij staan"),
        field<&Kengetalregel::netto_schuldquote>("Netto schuldquote"),
        field<&Kengetalregel::netto_schuldquote_gecorrigeerd>("Netto schuldquote, gecorrigeerd voor leningen"),
        field<&Kengetalregel::solvabiliteit>("Solvabiliteitsratio"),
        field<&Kengetalregel::grondexploitatie>("Grondexploitatie"),
        field<&Kengetalregel::structurele_exploitatieruimte>("Structurele exploitatieruimte"),
        field<&Kengetalregel::belastingcapaciteit>("Belastingcapaciteit"),
        field<&Kengetalregel::beoordeling>("Wat zij samen zeggen"),
    };
};

std::vector<Capaciteitsregel> capaciteit(const Gemeente& gemeente, Jaar jaar);
/// `Algemene reserve (in 2026: € 3.150.000)`, of each source of which only an amount of another year is known.
std::vector<Zin> capaciteit_van_ander_jaar(const Gemeente& gemeente, Jaar jaar);
std::vector<Klassegrens> klassegrenzen(const Risiconormen& normen);
/// Those up to the year of the paper; of many years the last four, which is what BBV art. 11 compares and a page holds. As the BBV
/// has it, a budget sets the accounts of two years before and the budget of the year before beside its own.
std::vector<Kengetalregel> kengetallen(const Gemeente& gemeente, Jaar tot, bool begroting);

/// With so much certainty. Where many papers are made of one register it may be known already, else it is put in `eigen`.
const analysis::Weerstandsvermogen& vermogen_van(const Stand& stand, Zekerheid zekerheid,
                                                 std::optional<analysis::Weerstandsvermogen>& eigen);

/// It counts, for more years than its first.
bool is_structureel(const analysis::Risicopost& post);

/// `, met wat zij in het jaar daarna nog kosten`; empty when no risk counts for more than its first year.
std::string met_latere_jaren(const Risiconormen& normen, const std::vector<analysis::Risicopost>& posten);

} // namespace grip::reports

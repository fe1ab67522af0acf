// The sheets of a workbook to edit: which part of the register stands on each, as rows and columns.
#pragma once

#include "base/formulier.hpp"
#include "model/register.hpp"
#include "schema/shape.hpp"
#include "yaml/document.hpp"

#include <set>

namespace grip {

enum class Bladnaam {
    jaren,
    risicos,
    deelnemers,
    bestuur,
    doelen,
    toetsing,
    cyclus,
    contracten,
    afspraken,
    inwoners,
    raadskalender
};

template <>
inline constexpr auto options<Bladnaam> = std::array{
    Option{Bladnaam::jaren, "jaren", "De cijfers per jaar: begroot, na wijziging en werkelijk"},
    Option{Bladnaam::risicos, "risicos", "De risico's van samenwerkingen en van de gemeente zelf"},
    Option{Bladnaam::deelnemers, "deelnemers", "Wie deelneemt"},
    Option{Bladnaam::bestuur, "bestuur", "Wie voor ons in het bestuur zit"},
    Option{Bladnaam::doelen, "doelen", "De doelen, met een kolom per jaar"},
    Option{Bladnaam::toetsing, "toetsing", "De antwoorden op het toetsingskader"},
    Option{Bladnaam::cyclus, "cyclus", "De dagen van kadernota's, begrotingen en jaarrekeningen"},
    Option{Bladnaam::contracten, "contracten", "Looptijd en opzegging"},
    Option{Bladnaam::afspraken, "afspraken", "Wat is afgesproken"},
    Option{Bladnaam::inwoners, "inwoners", "De inwoners per gemeente en jaar"},
    Option{Bladnaam::raadskalender, "raadskalender", "De vergaderingen van de raad"},
};

} // namespace grip

namespace grip::invoer {

/// A column that tells which row it is: the samenwerking, the year, the paper.
struct Sleutel {
    std::string naam; ///< `samenwerking`
    Invulsoort soort = Invulsoort::tekst;
    std::vector<std::string> keuzes;
};

/// A column that holds a value.
struct Veld {
    std::string pad; ///< from the record of the row: `eigen_vermogen.begin`; empty: the row is that value
    std::string kop;
    std::string uitleg;
    const schema::Shape* shape = nullptr;
};

/// A record of a file.
struct Regel {
    std::string bestand;
    const yaml::Document* document = nullptr;
    yaml::NodeId node = yaml::no_node;
    std::vector<std::string> sleutels; ///< one for each Sleutel
    std::vector<std::string> pad;      ///< to it from the root of the file, as `yaml::put` takes it
    std::string kenmerk;               ///< what makes it the same row next time
    bool vertrouwelijk = false;        ///< all of it, or a part
};

/// All that belongs on one sheet.
struct Blad {
    Bladnaam naam{};
    std::vector<Sleutel> sleutels;
    std::vector<Veld> velden;
    std::vector<Regel> regels;
    const schema::Shape* rij = nullptr; ///< of the record of a row
    std::string samenwerking = {};      ///< of a form for one party: that one, which has no column
};

/// What this register holds of it. Of what has a column per year: those that stand there, and these.
Blad blad_van(Bladnaam naam, const Register& data, std::set<int> jaren);

/// What stands in this file for this value; empty when nothing does.
std::string waarde_van(const Blad& blad, const Regel& regel, const Veld& veld);

/// The keys that lead to it from the record of the row, where that is written as it is.
std::vector<std::string> sleutels_van(const Blad& blad, const Regel& regel, const Veld& veld);

/// A row that is not there yet.
struct NieuweRegel {
    std::string bestand;
    std::vector<std::string> pad; ///< of a list: that of the list itself
    bool in_lijst = false;
    std::size_t items = 0; ///< that this list has
};

/// Where a row with these keys, one for each Sleutel, belongs. Nothing when there is no such file, or when it was left out.
std::optional<NieuweRegel> plaats_van(Bladnaam naam, const Register& data, const std::vector<std::string>& sleutels);

/// What tells an item of a list from the others, by the paths of its values: its name, or its day and text. Empty: that is not filled in.
std::string identiteit_van(const Blad& blad, const std::map<std::string, std::string>& waarden);

/// What makes it the same row next time.
std::string kenmerk_van(const Blad& blad, const NieuweRegel& regel, const std::map<std::string, std::string>& waarden);

/// The risks of the municipality itself stand among those of the samenwerkingen under this name.
inline constexpr std::string_view gemeente_zelf_naam = "(gemeente)";

} // namespace grip::invoer

// One sheet that came back, laid beside the register row by row. What it does with rows that are there and with new ones stands in a file
// each.
#pragma once

#include "invoer/bladvergelijking.hpp"
#include "invoer/kenmerk.hpp"
#include "invoer/merken.hpp"

namespace grip::invoer {

using Waarden = std::map<std::string, std::string>; ///< by the path of their Veld

class Vergelijking {
public:
    Vergelijking(const Werkblad& werkblad, const Herkend& herkend, const Register& data, bool verwijder, Ingevuld& uit);

    void voer_uit(const std::vector<Rijmerk>& rijen);

private:
    /// What stands in a confidential row is not told.
    void fout(int rij, int kolom, std::string tekst, std::string tip);
    void fout(std::string tekst, std::string tip);

    std::string naam_van(const Regel& regel) const;

    /// What a party leaves out is told, and stays: behind it stands what we think of it ourselves.
    bool is_antwoord() const { return !blad_.samenwerking.empty(); }

    /// What each cell of the row says, without those that cannot be read.
    Waarden waarden() const;

    bool wordt_vertrouwelijk() const;

    /// By its mark; by its name when that was changed here and there alike.
    const Regel* regel_van(const std::string& kenmerk) const;

    void lees();

    void bekend(const Regel& regel);

    bool zelfde_sleutels(const Regel& regel);

    /// Who sorts what he sees, and not the hidden columns with it, makes of each row another one.
    bool is_andere_rij(const Regel& regel);

    void veranderd(const Regel& regel, const Veld& veld);

    /// A row that is a value itself has its source with the map that holds it.
    void geef(const std::string& bestand, const std::string& rij, const Veld& veld, std::vector<std::string> record,
              std::vector<std::string> sleutels, const std::string& waarde);

    void meld_weg(const Regel& regel);

    /// Does the register still hold what the row held when the workbook was made?
    bool is_als_toen(const Regel& regel, std::string_view standen) const;

    /// Only what nobody changed since may go.
    void leeggemaakt(const Regel& regel);

    void weggehaald(const Rijmerk& merk);

    void nieuw();

    std::optional<std::vector<std::string>> nieuwe_sleutels();

    std::string niet_gelezen(const std::string& id) const;

    /// The column that must be filled in so that the row can be told from others.
    const Veld* naamveld(const Waarden& getypt) const;

    void neem_op(const std::vector<std::string>& sleutels, const Waarden& getypt);

    /// As after the same workbook was read before: what lacks is filled in, and only what differs is told.
    void staat_er_al(const Regel& regel, bool in_lijst, const Waarden& getypt);

    const Register& data_;
    bool verwijder_;
    const Blad blad_;
    const IngevuldBlad ingevuld_;
    Ingevuld& uit_;
    int rij_ = 0;                                   ///< that is being read
    bool verborgen_ = false;                        ///< it is confidential, or becomes so
    std::map<std::string, const Regel*> regels_;    ///< of the register, by kenmerk
    std::set<std::string> gezien_;                  ///< kenmerken in the workbook
    std::set<std::string> nieuwe_;                  ///< those of new rows
    std::map<std::string, std::size_t> bijgekomen_; ///< new items, by file
    std::vector<const Regel*> weg_;
};

} // namespace grip::invoer

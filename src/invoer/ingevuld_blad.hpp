// A sheet of ours as it came back: which columns and rows it has, and what stands in them. Columns may have been moved, rows sorted.
#pragma once

#include "base/werkmap.hpp"
#include "invoer/merken.hpp"
#include "invoer/waarde.hpp"

#include <map>
#include <set>

namespace grip::invoer {

/// The texts between these signs.
std::vector<std::string> gesplitst(std::string_view text, char between);

/// Which sheet of ours this is, and where its marks begin: who inserts a row or column moves them.
struct Herkend {
    Bladherkomst blad;
    int rij = 1;
    int kolom = 1;
};
/// Nothing: it is none of ours, or its marks are gone.
std::optional<Herkend> herken(const Werkblad& werkblad);

/// What is wrong with a whole column.
struct Kolomfout {
    int kolom = 0;
    std::string tekst;
    std::string tip;
};

class IngevuldBlad {
public:
    /// The first and second must live as long.
    IngevuldBlad(const Werkblad& werkblad, const Blad& blad, const Herkend& herkend);

    /// What makes that nothing of the sheet can be read: a column that stands twice or under the head of another, or hidden marks
    /// that are gone.
    std::optional<Kolomfout> gebrek() const;
    /// Those of somebody's own: `Jaren!Q`.
    std::vector<std::string> eigen_kolommen() const;
    /// Below the heads, as far as something stands in them.
    std::set<int> rijen() const;
    int koprij() const { return herkend_.rij + 1; }
    int eerste_kolom() const { return herkend_.kolom + 2; }

    std::string kenmerk(int rij) const;
    /// 0: the column is not there.
    int kolom(const Veld& veld) const;
    int kolom(const Sleutel& sleutel) const;
    /// Empty, and without a fault, when the cell is empty or the column not there.
    Celwaarde waarde(int rij, const Veld& veld) const;
    std::string waarde(int rij, const Sleutel& sleutel) const;
    /// Nothing stands in a column that holds values.
    bool is_leeg(int rij) const;
    /// The marks beside the row are as they were made.
    bool heeft_stand(int rij) const;

    /// What stood there when the workbook was made, as `stand_van` has it.
    std::string stand(int rij, const Veld& veld) const;
    /// The same, of what a row held in all its columns.
    std::string stand(std::string_view standen, const Veld& veld) const;
    std::string standen(int rij) const;
    bool is_veranderd(int rij, const Veld& veld) const;
    bool is_veranderd(int rij) const;

    Location plaats(int rij, int kolom) const;

private:
    int kolom(const std::string& merk) const;
    std::optional<Kolomfout> verkeerde_kop(const std::string& merk, const std::string& kop) const;

    const Werkblad& werkblad_;
    const Blad& blad_;
    Herkend herkend_;
    std::map<std::string, int> kolommen_;            ///< by mark
    std::map<std::string, std::size_t> standplaats_; ///< by mark: the how manieth of `stand`
    std::optional<int> dubbel_;
};

/// The years that its columns tell: `streef.2027`.
std::set<int> jaren_van(const Werkblad& werkblad, const Herkend& herkend);

} // namespace grip::invoer

// A sheet of ours as it came back: which columns and rows it has, and what stands in them. Columns may have been moved, rows sorted.
#pragma once

#include "base/werkmap.hpp"
#include "invoer/blad.hpp"
#include "invoer/waarde.hpp"

#include <map>
#include <set>

namespace grip::invoer {

/// The texts between these signs.
std::vector<std::string> gesplitst(std::string_view text, char between);

class IngevuldBlad {
public:
    /// Both must live as long.
    IngevuldBlad(const Werkblad& werkblad, const Blad& blad);

    /// A column that stands twice, of which nobody can say which holds.
    std::optional<int> dubbele_kolom() const { return dubbel_; }
    /// Those of somebody's own: `Jaren!Q`.
    std::vector<std::string> eigen_kolommen() const;
    /// Below the heads, as far as something stands in them.
    std::set<int> rijen() const;

    std::string kenmerk(int rij) const;
    /// 0: the column is not there.
    int kolom(const Veld& veld) const;
    int kolom(const Sleutel& sleutel) const;
    /// Empty, and without a fault, when the cell is empty or the column not there.
    Celwaarde waarde(int rij, const Veld& veld) const;
    std::string waarde(int rij, const Sleutel& sleutel) const;
    /// Nothing stands in a column that holds values.
    bool is_leeg(int rij) const;

    /// What stood there when the workbook was made, as `stand_van` has it.
    std::string stand(int rij, const Veld& veld) const;
    bool is_veranderd(int rij, const Veld& veld) const;
    bool is_veranderd(int rij) const;

    Location plaats(int rij, int kolom) const;

private:
    int kolom(const std::string& merk) const;

    const Werkblad& werkblad_;
    const Blad& blad_;
    std::map<std::string, int> kolommen_;            ///< by mark
    std::map<std::string, std::size_t> standplaats_; ///< by mark: the how manieth of `stand`
    std::optional<int> dubbel_;
};

/// Which sheet of ours this is, and of which municipality. Nothing: it is none.
struct Herkend {
    Bladnaam naam{};
    std::string gemeentecode;
};
std::optional<Herkend> herken(const Werkblad& werkblad);

/// The years that its columns tell: `streef.2027`.
std::set<int> jaren_van(const Werkblad& werkblad);

} // namespace grip::invoer

#include "invoer/ingevuld_blad.hpp"

#include "base/number.hpp"
#include "base/split.hpp"
#include "base/text.hpp"

#include <algorithm>
#include <fmt/format.h>

namespace grip::invoer {
namespace {

/// Of marks, which are texts.
std::string merk_op(const Werkblad& werkblad, int rij, int kolom) {
    const Werkcel* cel = cel_op(werkblad, {rij, kolom});
    return cel == nullptr || cel->soort != Werkcel::Soort::tekst ? std::string{} : std::string{trim(cel->tekst)};
}

} // namespace

std::vector<std::string> gesplitst(std::string_view text, char between) {
    const auto parts = split(text, between);
    return {parts.begin(), parts.end()};
}

IngevuldBlad::IngevuldBlad(const Werkblad& werkblad, const Blad& blad, const Herkend& herkend)
    : werkblad_{werkblad}, blad_{blad}, herkend_{herkend} {
    for (const auto& [plaats, cel] : werkblad.cellen) {
        const auto [rij, kolom] = plaats;
        if (rij != herkend_.rij || kolom < eerste_kolom()) continue;
        if (!kolommen_.emplace(merk_op(werkblad, rij, kolom), kolom).second) dubbel_ = kolom;
    }
    const auto velden = gesplitst(merk_op(werkblad, herkend_.rij, herkend_.kolom + 1), ' ');
    for (std::size_t i = 0; i < velden.size(); ++i) standplaats_[velden[i]] = i;
}

/// Who moves cells and not the whole column puts what he typed under the head of another.
std::optional<Kolomfout> IngevuldBlad::verkeerde_kop(const std::string& merk, const std::string& kop) const {
    const int column = kolom(merk);
    const std::string staat = column == 0 ? "" : merk_op(werkblad_, koprij(), column);
    if (staat.empty() || staat == kop) return std::nullopt;
    return Kolomfout{column, fmt::format("boven deze kolom staat \"{}\", en hier hoort \"{}\"", staat, kop),
                     "Verplaats alleen hele kolommen, en verander de koppen niet."};
}

std::optional<Kolomfout> IngevuldBlad::gebrek() const {
    if (dubbel_) return Kolomfout{*dubbel_, "deze kolom staat er twee keer", "Haal een van beide weg."};
    if (standplaats_.empty())
        return Kolomfout{herkend_.kolom + 1, "wat grip in een verborgen kolom bewaarde, is weg",
                         "Maak een nieuw werkblad."};
    for (const Sleutel& sleutel : blad_.sleutels)
        if (auto fout = verkeerde_kop(sleutelmerk(sleutel.naam), sleutelkop(sleutel))) return fout;
    for (const Veld& veld : blad_.velden)
        if (auto fout = verkeerde_kop(veldmerk(veld), veld.kop)) return fout;
    return std::nullopt;
}

std::vector<std::string> IngevuldBlad::eigen_kolommen() const {
    std::set<int> eigen;
    for (const auto& [plaats, cel] : werkblad_.cellen)
        if (plaats.first > koprij() && plaats.second >= eerste_kolom()) eigen.insert(plaats.second);
    for (const Veld& veld : blad_.velden) eigen.erase(kolom(veld));
    for (const Sleutel& sleutel : blad_.sleutels) eigen.erase(kolom(sleutel));
    std::vector<std::string> namen;
    for (const int column : eigen) namen.push_back(fmt::format("{}!{}", werkblad_.naam, kolomletters(column)));
    return namen;
}

std::set<int> IngevuldBlad::rijen() const {
    std::set<int> rijen;
    for (const auto& [plaats, cel] : werkblad_.cellen)
        if (plaats.first > koprij()) rijen.insert(plaats.first);
    return rijen;
}

std::string IngevuldBlad::kenmerk(int rij) const { return merk_op(werkblad_, rij, herkend_.kolom); }

int IngevuldBlad::kolom(const std::string& merk) const {
    const auto found = kolommen_.find(merk);
    return found == kolommen_.end() ? 0 : found->second;
}

int IngevuldBlad::kolom(const Veld& veld) const { return kolom(veldmerk(veld)); }
int IngevuldBlad::kolom(const Sleutel& sleutel) const { return kolom(sleutelmerk(sleutel.naam)); }

Celwaarde IngevuldBlad::waarde(int rij, const Veld& veld) const {
    const Werkcel* cel = cel_op(werkblad_, {rij, kolom(veld)});
    return cel == nullptr ? Celwaarde{} : lees_waarde(*cel, *veld.shape);
}

std::string IngevuldBlad::waarde(int rij, const Sleutel& sleutel) const {
    static const schema::Shape jaar{.kind = schema::Kind::year};
    static const schema::Shape tekst{.kind = schema::Kind::text};
    const Werkcel* cel = cel_op(werkblad_, {rij, kolom(sleutel)});
    if (cel == nullptr) return {};
    return lees_waarde(*cel, sleutel.soort == Invulsoort::jaar ? jaar : tekst).tekst;
}

bool IngevuldBlad::is_leeg(int rij) const {
    return std::ranges::none_of(blad_.velden, [&](const Veld& veld) {
        return cel_op(werkblad_, {rij, kolom(veld)}) != nullptr;
    });
}

std::string IngevuldBlad::standen(int rij) const { return merk_op(werkblad_, rij, herkend_.kolom + 1); }

bool IngevuldBlad::heeft_stand(int rij) const { return gesplitst(standen(rij), ' ').size() == standplaats_.size(); }

std::string IngevuldBlad::stand(std::string_view standen, const Veld& veld) const {
    const auto place = standplaats_.find(veldmerk(veld));
    const auto parts = gesplitst(standen, ' ');
    const bool there = place != standplaats_.end() && place->second < parts.size();
    return there ? parts[place->second] : stand_van("", *veld.shape); // a column that came later was empty then
}

std::string IngevuldBlad::stand(int rij, const Veld& veld) const { return stand(standen(rij), veld); }

bool IngevuldBlad::is_veranderd(int rij, const Veld& veld) const {
    if (kolom(veld) == 0) return false;
    const Celwaarde nu = waarde(rij, veld);
    return !nu.fout.empty() || stand_van(nu.tekst, *veld.shape) != stand(rij, veld);
}

bool IngevuldBlad::is_veranderd(int rij) const {
    return std::ranges::any_of(blad_.velden, [&](const Veld& veld) { return is_veranderd(rij, veld); });
}

Location IngevuldBlad::plaats(int rij, int kolom) const {
    Location location;
    location.line = rij;
    location.column = kolom;
    location.blad = werkblad_.naam;
    return location;
}

std::optional<Herkend> herken(const Werkblad& werkblad) {
    constexpr int near = 20; // rows and columns that somebody may have inserted
    for (const auto& [plaats, cel] : werkblad.cellen) {
        if (plaats.first > near) break;
        if (plaats.second > near) continue;
        if (auto blad = lees_bladmerk(cel.tekst)) return Herkend{std::move(*blad), plaats.first, plaats.second};
    }
    return std::nullopt;
}

std::set<int> jaren_van(const Werkblad& werkblad, const Herkend& herkend) {
    std::set<int> jaren;
    for (const std::string& merk : gesplitst(merk_op(werkblad, herkend.rij, herkend.kolom + 1), ' ')) {
        const auto jaar = parse_number(std::string_view{merk}.substr(merk.rfind('.') + 1));
        if (jaar && jaar->decimals == 0 && jaar->integer_digits == 4) jaren.insert(static_cast<int>(jaar->scaled));
    }
    return jaren;
}

} // namespace grip::invoer

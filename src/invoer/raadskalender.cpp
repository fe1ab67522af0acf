#include "invoer/raadskalender.hpp"

#include "base/hash.hpp"
#include "base/text.hpp"
#include "yaml/edit.hpp"

#include <algorithm>
#include <array>
#include <fmt/format.h>
#include <set>

namespace grip::invoer {
namespace {

constexpr std::string_view van_een_agenda = "agenda-";

/// Short and the same next time: an identity in a calendar may be hundreds of characters long.
std::string kenmerk(const Kalenderpunt& punt) { return fmt::format("{}{:016x}", van_een_agenda, hash(punt.uid)); }

bool begint_met(std::string_view titel, std::string_view begin) {
    if (!lower_ascii(titel).starts_with(lower_ascii(begin))) return false;
    if (titel.size() == begin.size()) return true;
    const char next = lower_ascii(titel)[begin.size()];
    return !(next >= 'a' && next <= 'z');
}

const Titelkeuze* keuze_voor(const std::vector<Titelkeuze>& keuzes, std::string_view titel) {
    const Titelkeuze* found = nullptr;
    for (const Titelkeuze& keuze : keuzes)
        if (begint_met(trim(titel), keuze.titel) && (found == nullptr || keuze.titel.size() > found->titel.size()))
            found = &keuze;
    return found;
}

/// Also who writes it in the title alone.
bool gaat_niet_door(const Kalenderpunt& punt) {
    const std::string titel = lower_ascii(punt.titel);
    constexpr std::array<std::string_view, 5> woorden{"geannuleerd", "afgelast", "vervalt", "vervallen",
                                                      "gaat niet door"};
    return punt.vervallen ||
           std::ranges::any_of(woorden, [&](std::string_view woord) { return titel.find(woord) != std::string::npos; });
}

class Bijwerking {
public:
    Bijwerking(const std::vector<Kalenderpunt>& punten, const Gemeente& gemeente)
        : punten_{punten}, gemeente_{gemeente} {
        for (const Kalenderpunt& punt : punten) in_bestand_.insert(kenmerk(punt));
    }

    Raadskalender voer_uit(const std::vector<Titelkeuze>& keuzes, Date dag) {
        for (const Kalenderpunt& punt : punten_) {
            const Raadsvergadering* bekend = met_kenmerk(kenmerk(punt));
            const Titelkeuze* keuze = keuze_voor(keuzes, punt.titel);
            if (punt.herhaald && (bekend != nullptr || keuze != nullptr)) herhaald(punt);
            else if (bekend != nullptr) neem_op(punt, keuze == nullptr ? bekend->soort : keuze->soort);
            else if (keuze != nullptr) neem_op(punt, keuze->soort);
            else ++result_.niet_gekozen[std::string{trim(punt.titel)}];
        }
        verdwenen(keuzes, dag);
        return std::move(result_);
    }

private:
    const std::vector<Raadsvergadering>& vergaderingen() const {
        static const std::vector<Raadsvergadering> none;
        return gemeente_.raad ? gemeente_.raad->vergaderingen : none;
    }

    const Raadsvergadering* met_kenmerk(const std::string& id) const {
        const auto found =
            std::ranges::find_if(vergaderingen(), [&](const Raadsvergadering& v) { return v.id && v.id->text == id; });
        return found == vergaderingen().end() ? nullptr : &*found;
    }

    void herhaald(const Kalenderpunt& punt) {
        result_.opmerkingen.push_back(fmt::format(
            "\"{}\" van {} herhaalt zich in de agenda. Grip neemt alleen losse dagen over: typ deze dagen zelf.",
            trim(punt.titel), long_dutch(punt.dag)));
    }

    /// The place of the meeting in the list; behind the last: it is not there. One of that day which this calendar does not know, also under
    /// the identity of an earlier one, is the same.
    std::size_t plaats_van(const Kalenderpunt& punt, Raadssoort soort) const {
        const auto& alle = vergaderingen();
        if (const Raadsvergadering* bekend = met_kenmerk(kenmerk(punt)); bekend != nullptr)
            return static_cast<std::size_t>(bekend - alle.data());
        const auto by_day = std::ranges::find_if(alle, [&](const Raadsvergadering& v) {
            const bool vrij = !v.id || (v.id->text.starts_with(van_een_agenda) && !in_bestand_.contains(v.id->text));
            return vrij && v.soort == soort && v.datum == punt.dag;
        });
        return static_cast<std::size_t>(by_day - alle.begin());
    }

    void geef(std::size_t plaats, const Kalenderpunt& punt, const char* key, std::string waarde, Waardesoort soort) {
        result_.opgaven.push_back({fmt::format("{}, {}", trim(punt.titel), key),
                                   {"raad"},
                                   {"vergaderingen", yaml::item_key(plaats + 1), key},
                                   std::move(waarde),
                                   soort});
    }

    void neem_op(const Kalenderpunt& punt, Raadssoort soort) {
        if (!gezien_.insert(kenmerk(punt)).second) return;
        const std::size_t plaats = plaats_van(punt, soort);
        if (plaats == vergaderingen().size()) voeg_toe(punt, soort);
        else werk_bij(plaats, punt, soort);
    }

    void voeg_toe(const Kalenderpunt& punt, Raadssoort soort) {
        if (gaat_niet_door(punt)) return;
        if (!dagen_.emplace(soort, punt.dag).second) {
            result_.opmerkingen.push_back(
                fmt::format("\"{}\" staat op {} twee keer in de agenda; grip neemt er één over.", trim(punt.titel),
                            long_dutch(punt.dag)));
            return;
        }
        const std::size_t plaats = vergaderingen().size() + bijgekomen_++;
        geef(plaats, punt, "datum", iso(punt.dag), Waardesoort::dag);
        geef(plaats, punt, "soort", std::string{option_of(soort).key}, Waardesoort::tekst);
        geef(plaats, punt, "id", kenmerk(punt), Waardesoort::tekst);
    }

    void werk_bij(std::size_t plaats, const Kalenderpunt& punt, Raadssoort soort) {
        const Raadsvergadering& nu = vergaderingen()[plaats];
        const bool vervallen = gaat_niet_door(punt);
        dagen_.emplace(soort, punt.dag);
        if (nu.datum != punt.dag) geef(plaats, punt, "datum", iso(punt.dag), Waardesoort::dag);
        if (nu.soort != soort) geef(plaats, punt, "soort", std::string{option_of(soort).key}, Waardesoort::tekst);
        if (!nu.id || nu.id->text != kenmerk(punt)) geef(plaats, punt, "id", kenmerk(punt), Waardesoort::tekst);
        if (nu.vervallen != vervallen)
            geef(plaats, punt, "vervallen", vervallen ? "true" : "false", Waardesoort::tekst);
    }

    /// What came out of a calendar before, is still to come, of a kind that is in this one, and not in it any more.
    void verdwenen(const std::vector<Titelkeuze>& keuzes, Date dag) {
        for (const Raadsvergadering& v : vergaderingen()) {
            const bool gezocht =
                std::ranges::any_of(keuzes, [&](const Titelkeuze& keuze) { return keuze.soort == v.soort; });
            const bool uit_agenda = v.id && v.id->text.starts_with(van_een_agenda);
            if (!gezocht || !uit_agenda || v.vervallen || v.datum < dag || gezien_.contains(v.id->text)) continue;
            if (dagen_.contains({v.soort, v.datum})) continue; // under another identity
            result_.opmerkingen.push_back(
                fmt::format("De {} van {} staat niet meer in de agenda. Gaat zij niet door, "
                            "schrijf dan `vervallen: true`.",
                            v.soort == Raadssoort::raad ? "raadsvergadering" : label_of(v.soort), long_dutch(v.datum)));
        }
    }

    const std::vector<Kalenderpunt>& punten_;
    const Gemeente& gemeente_;
    Raadskalender result_;
    std::set<std::string> in_bestand_; ///< identities
    std::set<std::string> gezien_;     ///< those that were taken
    std::set<std::pair<Raadssoort, Date>> dagen_;
    std::size_t bijgekomen_ = 0;
};

} // namespace

Raadskalender raadskalender_uit(const std::vector<Kalenderpunt>& punten, const Gemeente& gemeente,
                                const std::vector<Titelkeuze>& keuzes, Date dag) {
    return Bijwerking{punten, gemeente}.voer_uit(keuzes, dag);
}

} // namespace grip::invoer

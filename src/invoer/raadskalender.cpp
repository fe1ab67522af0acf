#include "invoer/raadskalender.hpp"

#include "base/hash.hpp"
#include "base/text.hpp"
#include "yaml/edit.hpp"

#include <algorithm>
#include <fmt/format.h>
#include <set>

namespace grip::invoer {
namespace {

/// Short and the same next time: an identity in a calendar may be hundreds of characters long.
std::string kenmerk(const Kalenderpunt& punt) { return fmt::format("agenda-{:016x}", hash(punt.uid)); }

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

class Bijwerking {
public:
    explicit Bijwerking(const Gemeente& gemeente) : gemeente_{gemeente} {}

    Raadskalender voer_uit(const std::vector<Kalenderpunt>& punten, const std::vector<Titelkeuze>& keuzes) {
        for (const Kalenderpunt& punt : punten) {
            const Titelkeuze* keuze = keuze_voor(keuzes, punt.titel);
            if (keuze == nullptr) ++result_.niet_gekozen[std::string{trim(punt.titel)}];
            else if (punt.herhaald)
                result_.opmerkingen.push_back(fmt::format(
                    "\"{}\" herhaalt zich in de agenda; grip neemt alleen losse dagen over.", trim(punt.titel)));
            else neem_op(punt, keuze->soort);
        }
        verdwenen();
        return std::move(result_);
    }

private:
    const std::vector<Raadsvergadering>& vergaderingen() const {
        static const std::vector<Raadsvergadering> none;
        return gemeente_.raad ? gemeente_.raad->vergaderingen : none;
    }

    /// The place of the meeting in the list; behind the last: it is not there.
    std::size_t plaats_van(const Kalenderpunt& punt, Raadssoort soort) const {
        const auto& alle = vergaderingen();
        const auto by_id =
            std::ranges::find_if(alle, [&](const Raadsvergadering& v) { return v.id && v.id->text == kenmerk(punt); });
        if (by_id != alle.end()) return static_cast<std::size_t>(by_id - alle.begin());
        const auto by_day = std::ranges::find_if(
            alle, [&](const Raadsvergadering& v) { return !v.id && v.soort == soort && v.datum == punt.dag; });
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
        std::size_t plaats = plaats_van(punt, soort);
        const bool nieuw = plaats == vergaderingen().size();
        if (nieuw && punt.vervallen) return;
        if (nieuw) plaats += bijgekomen_++;
        const Raadsvergadering* nu = nieuw ? nullptr : &vergaderingen()[plaats];
        if (nieuw || nu->datum != punt.dag) geef(plaats, punt, "datum", iso(punt.dag), Waardesoort::dag);
        if (nieuw || nu->soort != soort)
            geef(plaats, punt, "soort", std::string{option_of(soort).key}, Waardesoort::tekst);
        if (nieuw || !nu->id) geef(plaats, punt, "id", kenmerk(punt), Waardesoort::tekst);
        if (!nieuw && nu->vervallen != punt.vervallen)
            geef(plaats, punt, "vervallen", punt.vervallen ? "true" : "false", Waardesoort::tekst);
    }

    /// What came out of the calendar before, and is not in it any more.
    void verdwenen() {
        for (const Raadsvergadering& v : vergaderingen())
            if (v.id && v.id->text.starts_with("agenda-") && !gezien_.contains(v.id->text) && !v.vervallen)
                result_.opmerkingen.push_back(
                    fmt::format("De vergadering van {} staat niet meer in de agenda. Gaat zij niet door, "
                                "schrijf dan `vervallen: true`.",
                                long_dutch(v.datum)));
    }

    const Gemeente& gemeente_;
    Raadskalender result_;
    std::set<std::string> gezien_;
    std::size_t bijgekomen_ = 0;
};

} // namespace

Raadskalender raadskalender_uit(const std::vector<Kalenderpunt>& punten, const Gemeente& gemeente,
                                const std::vector<Titelkeuze>& keuzes) {
    return Bijwerking{gemeente}.voer_uit(punten, keuzes);
}

} // namespace grip::invoer

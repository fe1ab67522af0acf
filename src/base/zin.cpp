#include "base/zin.hpp"

#include "base/text.hpp"

#include <cassert>
#include <cstdlib>
#include <fmt/format.h>

namespace grip {
namespace {

struct InWoorden : Dutch {
    using Dutch::operator();
    std::string operator()(const Tekst& text) const { return text.text; }
    std::string operator()(const Url& url) const { return url.address; }
    std::string operator()(const Bron& bron) const { return bron.text; }
    std::string operator()(const Missing& feit) const { return std::string{word(feit.reason)}; }
};

} // namespace

namespace {

constexpr std::int64_t miljoen = 100'000'000; // in cents

std::int64_t rounded(std::int64_t cents, std::int64_t step) {
    const std::int64_t half = cents < 0 ? -step / 2 : step / 2;
    return (cents + half) / step;
}

} // namespace

std::string round_amount(Euro amount) {
    constexpr std::int64_t euro = 100;
    constexpr std::int64_t duizend = 1000 * euro;
    const auto whole = [&](std::int64_t step) { return rounded(amount.cents, step) * step; };
    if (std::abs(whole(euro)) < duizend) return dutch_amount(Euro{whole(euro)});
    if (std::abs(whole(duizend)) < miljoen) return dutch_amount(Euro{whole(duizend)});
    return fmt::format("€ {} miljoen", dutch_number(rounded(amount.cents, miljoen / 10), 1));
}

Zin in_miljoenen(Euro bedrag) { return std::abs(bedrag.cents) >= miljoen ? als_zin(Rond{bedrag}) : als_zin(bedrag); }

std::string in_woorden(const Zindeel& deel) { return std::visit(InWoorden{}, deel); }

std::string in_woorden(const Zin& zin) {
    std::string text;
    for (const Zindeel& deel : zin.delen) text += in_woorden(deel);
    return text;
}

Zin als_zin(std::string_view text) {
    Zin zin;
    if (text.find('\n') != std::string_view::npos) zin.delen.emplace_back(Tekst{on_one_line(text)});
    else if (!text.empty()) zin.delen.emplace_back(Tekst{std::string{text}});
    return zin;
}

Zin& Zin::operator+=(const Zin& rest) {
    for (const Zindeel& deel : rest.delen) {
        auto* last = delen.empty() ? nullptr : std::get_if<Tekst>(&delen.back());
        const auto* text = std::get_if<Tekst>(&deel);
        if (last != nullptr && text != nullptr) last->text += zonder_tweede_punt(last->text, text->text);
        else delen.push_back(deel);
    }
    return *this;
}

Zin vul_in(std::string_view woorden, std::initializer_list<Zin> delen) {
    Zin zin;
    for (const Zin& deel : delen) {
        const auto place = woorden.find("{}");
        assert(place != std::string_view::npos && "more values than places");
        zin += als_zin(woorden.substr(0, place));
        zin += deel;
        woorden.remove_prefix(place + 2);
    }
    assert(woorden.find("{}") == std::string_view::npos && "a place without a value");
    return zin += als_zin(woorden);
}

Zin met_hoofdletter(Zin zin) {
    auto* words = zin.delen.empty() ? nullptr : std::get_if<Tekst>(&zin.delen.front());
    if (words != nullptr) words->text = met_hoofdletter(std::move(words->text));
    return zin;
}

Zin eerste_zin(std::string_view text) {
    const auto is_capital = [](char c) { return c >= 'A' && c <= 'Z'; };
    for (auto end = text.find(". "); end != std::string_view::npos; end = text.find(". ", end + 1)) {
        const std::string_view rest = text.substr(end + 2);
        if (!rest.empty() && is_capital(rest.front())) return als_zin(text.substr(0, end + 1));
    }
    return als_zin(text);
}

Zin geteld(std::int64_t aantal, std::string_view een, std::string_view meer) {
    return zin("{} {}", aantal, aantal == 1 ? een : meer);
}

namespace {

std::vector<Zin> zonder_lege(std::vector<Zin> zinnen) {
    std::erase_if(zinnen, [](const Zin& zin) { return zin.delen.empty(); });
    return zinnen;
}

} // namespace

Zin aaneen(const std::vector<Zin>& zinnen, std::string_view tussen) {
    Zin geheel;
    for (const Zin& zin : zonder_lege(zinnen)) {
        if (!geheel.delen.empty()) geheel += als_zin(tussen);
        geheel += zin;
    }
    return geheel;
}

namespace {

/// Words that no blank divides; a value is never divided.
std::vector<Zin> in_losse_woorden(const Zin& zin) {
    std::vector<Zin> woorden(1);
    for (const Zindeel& deel : zin.delen) {
        const auto* text = std::get_if<Tekst>(&deel);
        if (text == nullptr) {
            woorden.back() += Zin{{deel}};
            continue;
        }
        std::string_view rest = text->text;
        for (auto blank = rest.find(' '); blank != std::string_view::npos; blank = rest.find(' ')) {
            woorden.back() += als_zin(rest.substr(0, blank));
            woorden.emplace_back();
            rest.remove_prefix(blank + 1);
        }
        woorden.back() += als_zin(rest);
    }
    return zonder_lege(std::move(woorden));
}

} // namespace

std::vector<Zin> afgebroken(const Zin& zin, std::size_t breedte) {
    std::vector<Zin> regels;
    std::size_t lang = 0;
    for (const Zin& woord : in_losse_woorden(zin)) {
        const std::size_t erbij = length_utf8(in_woorden(woord));
        if (regels.empty() || lang + 1 + erbij > breedte) {
            regels.push_back(woord);
            lang = erbij;
        } else {
            regels.back() += als_zin(" ");
            regels.back() += woord;
            lang += 1 + erbij;
        }
    }
    return regels;
}

std::int64_t grootste_bedrag(const Zin& zin) {
    std::int64_t largest = 0;
    for (const Zindeel& deel : zin.delen) {
        if (const auto* bedrag = std::get_if<Euro>(&deel)) largest = std::max(largest, std::abs(bedrag->cents));
    }
    return largest;
}

Zin opgesomd(const std::vector<Zin>& zinnen) {
    const std::vector<Zin> delen = zonder_lege(zinnen);
    Zin geheel;
    for (std::size_t i = 0; i < delen.size(); ++i) {
        if (i > 0) geheel += als_zin(i + 1 == delen.size() ? " en " : ", ");
        geheel += delen[i];
    }
    return geheel;
}

} // namespace grip

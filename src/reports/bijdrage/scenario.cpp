#include "reports/bijdrage/scenario.hpp"

#include "base/error.hpp"
#include "base/text.hpp"

#include <algorithm>
#include <fmt/format.h>

namespace grip::reports {
namespace {

std::vector<std::string> delen(std::string_view text, char separator) {
    std::vector<std::string> parts{""};
    for (const char c : text) {
        if (c == separator) parts.emplace_back();
        else if (c != ' ') parts.back() += c;
    }
    return parts;
}

Sleutelsoort soort(const std::string& naam) {
    std::vector<std::string> keys;
    for (const auto& option : options<Sleutelsoort>) {
        if (option.key == naam) return option.value;
        keys.emplace_back(option.key);
    }
    throw UsageError{
        fmt::format("--scenario: \"{}\" is geen sleutel. Kies uit: {}.", printable(naam), fmt::join(keys, ", "))};
}

Gewicht gewicht(const std::string& text) {
    const auto number = parse_number(text);
    const bool good = number && number->decimals <= Gewicht::decimals && number->integer_digits <= 3;
    const std::int64_t scaled = good ? number->scaled * power_of_ten(Gewicht::decimals - number->decimals) : -1;
    if (scaled < 0 || scaled > Gewicht::of(100).scaled)
        throw UsageError{fmt::format("--scenario: \"{}\" is geen gewicht van 0 tot en met 100.", printable(text))};
    return Gewicht{scaled};
}

} // namespace

analysis::Scenario scenario(const Tekst& tekst) {
    analysis::Scenario result{tekst.text, {}};
    std::int64_t som = 0;
    for (const std::string& part : delen(tekst.text, ',')) {
        const auto is = part.find('=');
        if (is == std::string::npos)
            throw UsageError{parse_number(part)
                                 ? fmt::format("--scenario: schrijf een getal met een punt, zoals 33.{}.", part)
                                 : "--scenario: schrijf sleutels met hun gewicht, zoals inwoners=60,vast=40."};
        const Sleutelsoort s = soort(part.substr(0, is));
        if (std::ranges::find(result.gewichten, s, &std::pair<Sleutelsoort, Gewicht>::first) != result.gewichten.end())
            throw UsageError{fmt::format("--scenario: {} staat er twee keer.", option_of(s).key)};
        result.gewichten.emplace_back(s, gewicht(part.substr(is + 1)));
        som += result.gewichten.back().second.scaled;
    }
    if (som != Gewicht::of(100).scaled)
        throw UsageError{
            fmt::format("--scenario: de gewichten zijn samen {}, en niet 100.", dutch_number(som, Gewicht::decimals))};
    return result;
}

Zin titel(const analysis::Scenario& scenario) {
    std::vector<Zin> delen;
    for (const auto& [soort, gewicht] : scenario.gewichten)
        delen.push_back(zin("{} {}", Zin{{Number{gewicht.scaled, Gewicht::decimals, true}}}, label_of(soort)));
    return opgesomd(delen);
}

} // namespace grip::reports

#include "analysis/gelijk.hpp"

#include "base/text.hpp"

namespace grip::analysis {

std::string zonder_tekens(std::string_view text) {
    std::string result;
    for (const char c : lower_ascii(text))
        if (std::string_view{" ,.-()'\""}.find(c) == std::string_view::npos) result += c;
    for (const std::string_view curly : {"’", "‘"})
        for (auto at = result.find(curly); at != std::string::npos; at = result.find(curly))
            result.erase(at, curly.size());
    return result;
}

std::string kaal_webadres(std::string address) {
    for (const std::string_view begin : {"https://", "http://", "www."})
        if (address.starts_with(begin)) address.erase(0, begin.size());
    while (address.ends_with('/')) address.pop_back();
    return lower_ascii(address);
}

namespace {

std::string zonder_postcode(const std::string& adres) {
    const auto comma = adres.find(", ");
    if (comma == std::string::npos) return zonder_tekens(adres);
    std::string rest = adres.substr(comma + 2);
    constexpr std::size_t postcode = 7; // `2316 ZV`
    const bool has_it = rest.size() > postcode && rest[0] >= '0' && rest[0] <= '9';
    if (has_it) rest.erase(0, rest[4] == ' ' ? postcode : postcode - 1);
    return zonder_tekens(adres.substr(0, comma) + rest);
}

bool has_postcode(const std::string& adres) {
    const auto comma = adres.find(", ");
    return comma != std::string::npos && comma + 2 < adres.size() && adres[comma + 2] >= '0' && adres[comma + 2] <= '9';
}

} // namespace

bool zelfde_adres(const std::string& een, const std::string& ander) {
    return has_postcode(een) && has_postcode(ander) ? zonder_tekens(een) == zonder_tekens(ander)
                                                    : zonder_postcode(een) == zonder_postcode(ander);
}

} // namespace grip::analysis

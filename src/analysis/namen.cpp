#include "analysis/namen.hpp"

#include "base/text.hpp"

#include <algorithm>
#include <array>

namespace grip::analysis {
namespace {

using Woorden = std::vector<std::string>;

/// Characters that are read as these letters; a capital stands in the same row as its small letter.
struct Letters {
    char32_t van;
    char32_t tot;
    std::string_view als;
};
constexpr Letters letters[]{
    {0xA0, 0xA0, " "},     {0xC0, 0xC5, "a"},     {0xC6, 0xC6, "ae"},     {0xC7, 0xC7, "c"},    {0xC8, 0xCB, "e"},
    {0xCC, 0xCF, "i"},     {0xD0, 0xD0, "d"},     {0xD1, 0xD1, "n"},      {0xD2, 0xD6, "o"},    {0xD8, 0xD8, "o"},
    {0xD9, 0xDC, "u"},     {0xDD, 0xDD, "y"},     {0xDF, 0xDF, "ss"},     {0xE0, 0xE5, "a"},    {0xE6, 0xE6, "ae"},
    {0xE7, 0xE7, "c"},     {0xE8, 0xEB, "e"},     {0xEC, 0xEF, "i"},      {0xF0, 0xF0, "d"},    {0xF1, 0xF1, "n"},
    {0xF2, 0xF6, "o"},     {0xF8, 0xF8, "o"},     {0xF9, 0xFC, "u"},      {0xFD, 0xFD, "y"},    {0xFF, 0xFF, "y"},
    {0x100, 0x105, "a"},   {0x106, 0x10D, "c"},   {0x10E, 0x111, "d"},    {0x112, 0x11B, "e"},  {0x11C, 0x123, "g"},
    {0x124, 0x127, "h"},   {0x128, 0x131, "i"},   {0x132, 0x133, "ij"},   {0x134, 0x135, "j"},  {0x136, 0x138, "k"},
    {0x139, 0x142, "l"},   {0x143, 0x14B, "n"},   {0x14C, 0x151, "o"},    {0x152, 0x153, "oe"}, {0x154, 0x159, "r"},
    {0x15A, 0x161, "s"},   {0x162, 0x167, "t"},   {0x168, 0x173, "u"},    {0x174, 0x175, "w"},  {0x176, 0x178, "y"},
    {0x179, 0x17E, "z"},   {0x218, 0x219, "s"},   {0x21A, 0x21B, "t"},    {0x300, 0x36F, ""}, // combining accents
    {0x2010, 0x2015, "-"}, {0x2018, 0x2019, "'"}, {0x1E9E, 0x1E9E, "ss"},
};

template <std::size_t n>
bool bevat(const std::array<std::string_view, n>& lijst, std::string_view woord) {
    return std::ranges::find(lijst, woord) != lijst.end();
}

constexpr std::array<std::string_view, 27> titels{
    "dhr",           "mevr",         "mw",        "mevrouw", "meneer", "wethouder", "burgemeester", "loco-burgemeester",
    "raadslid",      "voorzitter",   "drs",       "dr",      "mr",     "ir",        "ing",          "prof",
    "jhr",           "jkvr",         "msc",       "bsc",     "mba",    "llm",       "phd",          "mpa",
    "oud-wethouder", "gedeputeerde", "rapporteur"};
/// These are names too; behind a comma they are titles.
constexpr std::array<std::string_view, 4> titels_achteraan{"ma", "ba", "ra", "rc"};
constexpr std::array<std::string_view, 40> tussenvoegsels{
    "van", "vd",   "de",   "den",   "der",   "het", "'t",    "te",     "ten",    "ter", "in",  "op", "aan", "bij",
    "uit", "voor", "over", "onder", "von",   "vom", "zu",    "zum",    "la",     "le",  "les", "du", "des", "di",
    "da",  "do",   "dos",  "del",   "della", "'s",  "vande", "vander", "vanden", "d'",  "of",  "tot"};

bool is_tussenvoegsel(std::string_view woord) { return bevat(tussenvoegsels, woord); }

std::string_view zonder_slotpunt(std::string_view woord) {
    if (woord.ends_with('.')) woord.remove_suffix(1);
    return woord;
}

Woorden gesplitst(std::string_view text, char bij) {
    Woorden result;
    while (!text.empty()) {
        const std::size_t end = std::min(text.find(bij), text.size());
        if (end > 0) result.emplace_back(text.substr(0, end));
        text.remove_prefix(std::min(end + 1, text.size()));
    }
    return result;
}

std::string vervangen(std::string text, std::string_view wat, std::string_view door) {
    for (std::size_t at = text.find(wat); at != std::string::npos; at = text.find(wat, at + door.size()))
        text.replace(at, wat.size(), door);
    return text;
}

/// In capitals these are initials; in small letters they are short for van de, van der or van den.
std::string met_hele_tussenvoegsels(std::string_view naam) {
    std::string text = " " + std::string{naam};
    for (const std::string_view kort : {" v.d. ", " v.d ", " v. d. ", " v/d ", " vd "})
        text = vervangen(text, kort, " vd ");
    return text;
}

std::string zonder_haken(std::string text) {
    for (std::size_t open = text.find('('); open != std::string::npos; open = text.find('(')) {
        const std::size_t dicht = text.find(')', open);
        text.erase(open, dicht == std::string::npos ? dicht : dicht - open + 1);
    }
    return text;
}

/// `a.b. jansen - de vries` → `a.`, `b.`, `jansen-de`, `vries`
Woorden woorden_van(std::string_view text) {
    std::string ruim = vervangen(std::string{text}, ".", ". ");
    for (const auto& [wat, door] : {std::pair{". -", ".-"}, {" -", "-"}, {"- ", "-"}})
        ruim = vervangen(ruim, wat, door);
    return gesplitst(vervangen(ruim, "van't", "van 't"), ' ');
}

Woorden zonder_titels(Woorden woorden, bool achteraan) {
    if (woorden.size() > 2 && woorden[0] == "de" && woorden[1] == "heer")
        woorden.erase(woorden.begin(), woorden.begin() + 2);
    std::erase_if(woorden, [&](const std::string& woord) {
        const std::string_view kern = zonder_slotpunt(woord);
        return bevat(titels, kern) || (achteraan && bevat(titels_achteraan, kern));
    });
    return woorden;
}

bool is_voorletter(std::string_view woord) { return woord.ends_with('.') || woord.size() == 1; }

/// Does a joined surname go on behind this word: `jansen-de`?
bool heeft_vervolg(std::string_view woord) {
    const std::size_t streep = woord.rfind('-');
    return streep != std::string_view::npos && is_tussenvoegsel(woord.substr(streep + 1));
}

std::size_t begin_van_achternaam(const Woorden& woorden) {
    for (std::size_t i = 0; i + 1 < woorden.size(); ++i) {
        if (is_tussenvoegsel(woorden[i]) || heeft_vervolg(woorden[i])) return i;
    }
    const auto eerste = std::ranges::find_if_not(woorden, is_voorletter);
    if (eerste != woorden.begin()) return static_cast<std::size_t>(eerste - woorden.begin());
    return woorden.empty() ? 0 : woorden.size() - 1;
}

void zet_achternamen(Naamdelen& delen, const std::string& geheel) {
    for (const std::string& deel : gesplitst(geheel, '-')) {
        const Woorden woorden = gesplitst(deel, ' ');
        std::string voor;
        std::string kern;
        for (const std::string& woord : woorden) {
            std::string& naar = kern.empty() && is_tussenvoegsel(woord) ? voor : kern;
            naar += (naar.empty() ? "" : " ") + woord;
        }
        if (delen.achternamen.empty()) delen.tussenvoegsel = voor;
        if (!kern.empty()) delen.achternamen.push_back(kern);
    }
}

bool past_voornaam(const std::string& een, const std::string& ander) {
    const auto& [kort, lang] =
        std::minmax(een, ander, [](const auto& a, const auto& b) { return a.size() < b.size(); });
    const bool voorletter = kort.size() <= 2 || kort == "chr"; // Th., Tj., IJ.
    return een == ander || (voorletter && lang.starts_with(kort));
}

bool passen_voornamen(const Woorden& een, const Woorden& ander) {
    const std::size_t beide = std::min(een.size(), ander.size());
    for (std::size_t i = 0; i < beide; ++i) {
        if (!past_voornaam(een[i], ander[i])) return false;
    }
    return beide > 0;
}

std::string heel_tussenvoegsel(const std::string& tussenvoegsel) {
    for (const std::string_view rest : {"de", "der", "den"}) {
        if (tussenvoegsel == "van" + std::string{rest}) return "van " + std::string{rest};
    }
    return tussenvoegsel;
}

bool passen_tussenvoegsels(const std::string& een, const std::string& ander) {
    const std::string a = heel_tussenvoegsel(een);
    const std::string b = heel_tussenvoegsel(ander);
    const auto kan_vd = [](const std::string& t) { return t == "van de" || t == "van der" || t == "van den"; };
    return a == b || (a == "vd" && kan_vd(b)) || (b == "vd" && kan_vd(a));
}

/// One of two joined surnames, or the last word of one of more words.
bool deelt_achternaam(const Woorden& een, const Woorden& ander) {
    return std::ranges::any_of(een, [&](const std::string& a) {
        return std::ranges::any_of(
            ander, [&](const std::string& b) { return a == b || a.ends_with(" " + b) || b.ends_with(" " + a); });
    });
}

} // namespace

std::string kaal(std::string_view text) {
    std::string result;
    while (!text.empty()) {
        const CodePoint teken = decode_utf8(text);
        const std::size_t size = std::max<std::size_t>(teken.size, 1);
        const auto rij = std::ranges::find_if(
            letters, [&](const Letters& l) { return l.van <= teken.value && teken.value <= l.tot; });
        result += rij == std::end(letters) ? std::string_view{text.substr(0, size)} : rij->als;
        text.remove_prefix(size);
    }
    return lower_ascii(result);
}

Naamdelen naamdelen(std::string_view naam) {
    const std::string text = zonder_haken(kaal(met_hele_tussenvoegsels(naam)));
    const std::size_t komma = std::min(text.find(','), text.size());
    Woorden woorden = zonder_titels(woorden_van(text.substr(0, komma)), false);
    const std::string_view achter = std::string_view{text}.substr(std::min(komma + 1, text.size()));
    const Woorden voor = zonder_titels(woorden_van(vervangen(std::string{achter}, ",", " ")), true);
    woorden.insert(woorden.begin(), voor.begin(), voor.end());
    const std::size_t begin = begin_van_achternaam(woorden);
    Naamdelen delen;
    std::string achternaam;
    for (std::size_t i = 0; i < woorden.size(); ++i) {
        if (i >= begin) achternaam += (achternaam.empty() ? "" : " ") + woorden[i];
        else
            for (const std::string& deel : gesplitst(vervangen(woorden[i], ".", "-"), '-'))
                delen.voornamen.push_back(deel);
    }
    zet_achternamen(delen, achternaam);
    return delen;
}

std::vector<std::size_t> passende_namen(std::string_view gevraagd, const std::vector<std::string>& namen) {
    std::vector<std::size_t> zeker;
    std::vector<std::size_t> mogelijk;
    const Naamdelen zoek = naamdelen(gevraagd);
    for (std::size_t i = 0; i < namen.size(); ++i) {
        const Naamdelen delen = naamdelen(namen[i]);
        // asked by a surname alone, or part of it
        const bool spreekt_tegen = !zoek.voornamen.empty() && !passen_voornamen(zoek.voornamen, delen.voornamen);
        if (spreekt_tegen || !deelt_achternaam(zoek.achternamen, delen.achternamen)) continue;
        (zelfde_persoon(gevraagd, namen[i]) == Gelijkenis::zeker ? zeker : mogelijk).push_back(i);
    }
    return zeker.empty() ? mogelijk : zeker;
}

Gelijkenis zelfde_persoon(std::string_view een, std::string_view ander) {
    const Naamdelen a = naamdelen(een);
    const Naamdelen b = naamdelen(ander);
    if (!deelt_achternaam(a.achternamen, b.achternamen)) return Gelijkenis::geen;
    const bool zelfde_achternaam = a.achternamen == b.achternamen;
    const bool ander_voegsel = zelfde_achternaam && !passen_tussenvoegsels(a.tussenvoegsel, b.tussenvoegsel);
    const int verschillen =
        (zelfde_achternaam ? 0 : 1) + (ander_voegsel ? 1 : 0) + (passen_voornamen(a.voornamen, b.voornamen) ? 0 : 1);
    if (verschillen == 0) return Gelijkenis::zeker;
    return verschillen == 1 ? Gelijkenis::twijfel : Gelijkenis::geen;
}

} // namespace grip::analysis

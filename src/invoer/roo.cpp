#include "invoer/roo.hpp"

#include "base/text.hpp"
#include "invoer/roo_element.hpp"

#include <algorithm>
#include <fmt/format.h>
#include <set>
#include <zlib.h>

namespace grip::invoer {
namespace {

using xml::attribute;
using xml::child;

/// `https://identifier.overheid.nl/tooi/id/gemeente/gm0626`
struct Tooi {
    std::string soort;
    std::string code;
};
Tooi tooi(const std::string& address) {
    const auto last = address.rfind('/');
    if (last == std::string::npos || last == 0) return {};
    const auto before = address.rfind('/', last - 1);
    if (before == std::string::npos) return {};
    return {address.substr(before + 1, last - before - 1), address.substr(last + 1)};
}

std::string upper(std::string text) {
    for (char& c : text)
        if (c >= 'a' && c <= 'z') c = static_cast<char>(c - 'a' + 'A');
    return text;
}

template <class T>
struct Woord {
    std::string_view woord;
    T waarde;
};

/// The value of a word, or nothing.
template <class T, std::size_t size>
std::optional<T> van_woord(const std::array<Woord<T>, size>& woorden, std::string_view woord) {
    const auto found = std::ranges::find(woorden, woord, &Woord<T>::woord);
    return found == woorden.end() ? std::nullopt : std::optional{found->waarde};
}

constexpr std::array vormen{
    Woord<Rechtsvorm>{"OL", Rechtsvorm::openbaar_lichaam},
    Woord<Rechtsvorm>{"BVO", Rechtsvorm::bedrijfsvoeringsorganisatie},
    Woord<Rechtsvorm>{"GO", Rechtsvorm::gemeenschappelijk_orgaan},
    Woord<Rechtsvorm>{"RZM", Rechtsvorm::regeling_zonder_meer},
    Woord<Rechtsvorm>{"CC", Rechtsvorm::centrumgemeente},
};
constexpr std::array organen{
    Woord<Bestuursorgaan>{"Gemeenteraad", Bestuursorgaan::raad},
    Woord<Bestuursorgaan>{"College van burgemeester en wethouders", Bestuursorgaan::college},
    Woord<Bestuursorgaan>{"Burgemeester", Bestuursorgaan::burgemeester},
    Woord<Bestuursorgaan>{"Provinciale staten", Bestuursorgaan::provinciale_staten},
    Woord<Bestuursorgaan>{"Gedeputeerde staten", Bestuursorgaan::gedeputeerde_staten},
    Woord<Bestuursorgaan>{"Commissaris van de koning", Bestuursorgaan::commissaris_van_de_koning},
    Woord<Bestuursorgaan>{"Commissaris van de koningin", Bestuursorgaan::commissaris_van_de_koning},
    Woord<Bestuursorgaan>{"Algemeen bestuur", Bestuursorgaan::algemeen_bestuur},
    Woord<Bestuursorgaan>{"Dagelijks bestuur", Bestuursorgaan::dagelijks_bestuur},
    Woord<Bestuursorgaan>{"Dijkgraaf", Bestuursorgaan::dijkgraaf},
    Woord<Bestuursorgaan>{"Minister", Bestuursorgaan::minister},
    Woord<Bestuursorgaan>{"Staatssecretaris", Bestuursorgaan::minister},
};
constexpr std::array soorten{
    Woord<Deelnemersoort>{"gemeente", Deelnemersoort::gemeente},
    Woord<Deelnemersoort>{"provincie", Deelnemersoort::provincie},
    Woord<Deelnemersoort>{"waterschap", Deelnemersoort::waterschap},
    Woord<Deelnemersoort>{"ministerie", Deelnemersoort::rijk},
};
constexpr std::array overdrachten{
    Woord<Overdracht>{"Attributie", Overdracht::attributie},
    Woord<Overdracht>{"Delegatie", Overdracht::delegatie},
    Woord<Overdracht>{"Mandaat", Overdracht::mandaat},
    Woord<Overdracht>{"Zonder mandaat", Overdracht::geen},
};

/// A body with a name of its own, which regelingen point to.
struct Lichaam {
    std::string naam;
    std::string afkorting;
    std::string tooi;
    std::string website;
    std::string adres;
    std::string plaats;
    std::optional<Date> einde;
};

/// The one that is called general, else the first; without `https://` it is none that a file may hold.
std::string website_of(pugi::xml_node record) {
    std::string website;
    for (const pugi::xml_node address : all(child(child(record, "contact"), "internetadressen"), "internetadres")) {
        const std::string url = text(address, "url");
        if (!url.starts_with("https://")) continue;
        if (website.empty() || text(address, "label") == "algemeen") website = url;
    }
    return website;
}

struct Adres {
    std::string adres;
    std::string plaats;
};

/// Where one can go, if it tells a street or a town.
Adres adres_of(pugi::xml_node record) {
    for (const pugi::xml_node node : all(child(record, "adressen"), "adres")) {
        if (text(node, "adresType") != "Bezoekadres") continue;
        const std::string straat = text(node, "openbareRuimte");
        const std::string plaats = text(node, "woonplaats");
        if (straat.empty() || plaats.empty()) continue;
        const std::string nummer = text(node, "huisnummer") + text(node, "toevoeging");
        const std::string postcode = text(node, "postcode");
        return {fmt::format("{}{}{}, {}{}{}", straat, nummer.empty() ? "" : " ", nummer, postcode,
                            postcode.empty() ? "" : " ", plaats),
                plaats};
    }
    return {};
}

/// Where a text of a regeling is found, without its version and what browsers add. Empty for any other address.
std::string vindplaats(const std::string& address) {
    constexpr std::string_view digits = "0123456789";
    const auto at = address.find("CVDR");
    if (at == std::string::npos) return {};
    const auto end = std::min(address.find_first_not_of(digits, at + 4), address.size());
    if (end == at + 4) return {};
    return fmt::format("https://lokaleregelgeving.overheid.nl/{}", address.substr(at, end - at));
}

template <class T>
void add_once(std::vector<T>& list, T value) {
    if (std::ranges::find(list, value) == list.end()) list.push_back(std::move(value));
}

class Lezer {
public:
    LandelijkRegister lees(pugi::xml_node root) {
        result_.dag = parse_date(attribute(root, "timestamp").substr(0, 10)).value_or(Date{});
        lichamen(child(root, "organisaties"));
        for (const std::string_view block :
             {"gemeenschappelijkeRegelingen", "gemeenschappelijkeRegelingenGrensoverschrijdend"})
            for (const pugi::xml_node node : all(child(root, block), "regeling")) regeling(node);
        result_.onbekend.assign(onbekend_.begin(), onbekend_.end());
        return std::move(result_);
    }

private:
    /// An organisation may hold others, as deep as it likes; which of them regelingen point to is asked later.
    void lichamen(pugi::xml_node around) {
        std::vector<pugi::xml_node> todo = all(around, "organisatie");
        while (!todo.empty()) {
            const pugi::xml_node node = todo.back();
            todo.pop_back();
            const Adres adres = adres_of(node);
            lichamen_[attribute(node, "systeemId")] = {text(node, "naam"),
                                                       text(node, "afkorting"),
                                                       tooi(attribute(node, "resourceIdentifierTOOI")).code,
                                                       website_of(node),
                                                       adres.adres,
                                                       adres.plaats,
                                                       day(node, "eindDatum")};
            for (const pugi::xml_node inner : all(child(node, "organisaties"), "organisatie")) todo.push_back(inner);
        }
    }

    void onbekend(std::string_view wat, const std::string& woord) {
        if (!woord.empty()) onbekend_.insert(fmt::format("{} \"{}\"", wat, woord));
    }

    void regeling(pugi::xml_node node) {
        LandelijkeRegeling r;
        r.id = attribute(node, "systeemId");
        r.volgende = attribute(child(node, "nextVersion"), "systeemId");
        r.titel = text(node, "titel");
        const auto in_werking = day(node, "datumInwerkingtreding");
        if (r.id.empty() || r.titel.empty() || !in_werking)
            return onbekend("regeling zonder nummer, titel of datum", r.id + r.titel);
        r.in_werking = *in_werking;
        if (const auto uit = day(node, "datumUitwerkingtreding"))
            r.tot = *uit - std::chrono::days{1}; // the first day without
        r.gewijzigd = day(node, "datumMutatie");
        vorm(node, r);
        const auto body = lichamen_.find(attribute(child(node, "regionaalSamenwerkingsorgaan"), "systeemId"));
        const Lichaam lichaam = body == lichamen_.end() ? Lichaam{} : body->second;
        r.naam = lichaam.naam.empty() ? r.titel : lichaam.naam;
        r.afkorting = lichaam.afkorting;
        r.tooi = lichaam.tooi;
        r.einde_organisatie = lichaam.einde;
        r.website = lichaam.website.empty() ? website_of(node) : lichaam.website;
        const Adres adres = adres_of(node);
        r.adres = adres.adres.empty() ? lichaam.adres : adres.adres;
        r.plaats = adres.adres.empty() ? lichaam.plaats : adres.plaats;
        lijsten(node, r);
        if (result_.op_id.emplace(r.id, result_.regelingen.size()).second) result_.regelingen.push_back(std::move(r));
    }

    void vorm(pugi::xml_node node, LandelijkeRegeling& r) {
        const pugi::xml_node form = child(node, "samenwerkingsvorm");
        const auto known = van_woord(vormen, attribute(form, "afkorting"));
        if (known) r.rechtsvorm = *known;
        else onbekend("samenwerkingsvorm", text(form));
    }

    void lijsten(pugi::xml_node node, LandelijkeRegeling& r) {
        for (const pugi::xml_node law : all(child(node, "wettelijkeGrondslagen"), "wettelijkeGrondslag"))
            if (std::string naam = text(law, "opschrift"); !naam.empty()) add_once(r.grondslagen, std::move(naam));
        for (const pugi::xml_node power : all(child(node, "bevoegdheidsverkrijgingen"), "bevoegdheidsverkrijging")) {
            const auto known = van_woord(overdrachten, text(power));
            if (known) add_once(r.overdracht, *known);
            else onbekend("bevoegdheidsverkrijging", text(power));
        }
        for (const pugi::xml_node decision : all(child(node, "instellingsbesluiten"), "referentie"))
            if (std::string place = vindplaats(text(decision)); !place.empty())
                add_once(r.vindplaatsen, std::move(place));
        for (const pugi::xml_node field : all(child(node, "beleidsterreinen"), "beleidsterrein"))
            if (std::string naam = text(field); !naam.empty()) add_once(r.beleidsvelden, std::move(naam));
        for (const pugi::xml_node who : all(child(node, "deelnemendeOrganisaties"), "deelnemendeOrganisatie"))
            r.deelnemers.push_back(deelnemer(who));
    }

    LandelijkeDeelnemer deelnemer(pugi::xml_node node) {
        constexpr std::string_view gemeente = "Gemeente ";
        LandelijkeDeelnemer d;
        d.naam = text(node, "naam");
        const Tooi id = tooi(attribute(node, "resourceIdentifierTOOI"));
        d.soort = van_woord(soorten, id.soort).value_or(Deelnemersoort::anders);
        d.code = upper(id.code);
        if (d.soort == Deelnemersoort::gemeente && d.naam.starts_with(gemeente)) d.naam.erase(0, gemeente.size());
        d.sinds = day(node, "toetredingsDatum");
        for (const pugi::xml_node organ : all(child(node, "bestuursorganen"), "bestuursorgaan")) {
            const auto known = van_woord(organen, text(organ));
            if (known) add_once(d.organen, *known);
            else onbekend("bestuursorgaan", text(organ));
        }
        std::ranges::sort(d.organen);
        return d;
    }

    LandelijkRegister result_;
    std::map<std::string, Lichaam> lichamen_; ///< by their number
    std::set<std::string> onbekend_;
};

constexpr std::size_t most_unpacked = 64U << 20;

} // namespace

std::optional<std::string> uitgepakt(const std::string& bytes) {
    if (!bytes.starts_with("\x1F\x8B")) return bytes;
    z_stream stream{};
    constexpr int gzip = 16 + MAX_WBITS;
    if (inflateInit2(&stream, gzip) != Z_OK) return std::nullopt;
    std::string in = bytes; // the library asks for what it may write to, and does not
    std::string out(most_unpacked + 1, '\0');
    stream.next_in = reinterpret_cast<Bytef*>(in.data());
    stream.avail_in = static_cast<uInt>(in.size());
    stream.next_out = reinterpret_cast<Bytef*>(out.data());
    stream.avail_out = static_cast<uInt>(out.size());
    const int end = inflate(&stream, Z_FINISH);
    out.resize(stream.total_out);
    inflateEnd(&stream);
    if (end != Z_STREAM_END || out.size() > most_unpacked) return std::nullopt;
    return out;
}

std::optional<LandelijkRegister> lees_roo(const std::string& xml) {
    pugi::xml_document document;
    if (!document.load_buffer(xml.data(), xml.size())) return std::nullopt;
    const pugi::xml_node root = document.document_element();
    if (!xml::is(root, "overheidsorganisaties")) return std::nullopt;
    return Lezer{}.lees(root);
}

} // namespace grip::invoer

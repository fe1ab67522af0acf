#include "invoer/bijwerken.hpp"

#include "yaml/edit.hpp"
#include "yaml/reader.hpp"

#include <algorithm>
#include <set>

namespace grip::invoer {
namespace {

using Sleutels = std::vector<std::string_view>;

Sleutels pad(const std::vector<std::string>& record, const std::vector<std::string>& rest) {
    Sleutels sleutels{record.begin(), record.end()};
    sleutels.insert(sleutels.end(), rest.begin(), rest.end());
    return sleutels;
}

yaml::NodeId zoek(const yaml::Document& document, const Sleutels& sleutels) {
    yaml::NodeId node = 0;
    for (const std::string_view sleutel : sleutels) {
        if (node == yaml::no_node || document.nodes[node].kind != yaml::Kind::map) return yaml::no_node;
        node = find(document, node, sleutel);
    }
    return node;
}

/// The file while it is being changed.
class Bestand {
public:
    explicit Bestand(const yaml::Document& document)
        : document_{document}, tekst_{(document.byte_order_mark ? std::string{yaml::byte_order_mark} : "") +
                                      document.source} {}

    const yaml::Document& document() const { return document_; }

    /// False when the edit cannot be made; then nothing changes.
    bool neem(const yaml::NewText& text) {
        if (!text) return false;
        yaml::Faults faults; // an edit gives a text without any
        document_ = yaml::read(document_.file, *text, faults);
        tekst_ = *text;
        return true;
    }

    const std::string& tekst() const { return tekst_; }

private:
    yaml::Document document_;
    std::string tekst_;
};

bool noemt(const yaml::Document& document, yaml::NodeId bron, std::string_view tekst) {
    if (document.nodes[bron].kind == yaml::Kind::scalar) return text_of(document, bron) == tekst;
    bool genoemd = false;
    for (const yaml::NodeId een : children(document, bron)) genoemd = genoemd || text_of(document, een) == tekst;
    return genoemd;
}

void voeg_bron_toe(Bestand& bestand, const std::vector<std::string>& record, const std::string& bron) {
    const yaml::Document& document = bestand.document();
    Sleutels sleutels{record.begin(), record.end()};
    sleutels.emplace_back("bron");
    const yaml::NodeId node = zoek(document, sleutels);
    if (node == yaml::no_node) bestand.neem(put(document, sleutels, bron));
    else if (!noemt(document, node, bron)) bestand.neem(append_item(document, node, bron));
}

} // namespace

Bijgewerkt werk_bij(const yaml::Document& document, const std::vector<Opgave>& opgaven, const std::string& bron) {
    Bestand bestand{document};
    Bijgewerkt bijgewerkt;
    std::set<std::vector<std::string>> geraakt;
    for (const Opgave& opgave : opgaven) {
        const Sleutels sleutels = pad(opgave.record, opgave.sleutels);
        const yaml::NodeId node = zoek(bestand.document(), sleutels);
        Wijziging wijziging{&opgave, {}, false};
        if (node != yaml::no_node) wijziging.was = std::string{text_of(bestand.document(), node)};
        if (wijziging.was == opgave.waarde) continue;
        wijziging.geweigerd = !bestand.neem(put(bestand.document(), sleutels, opgave.waarde));
        if (!wijziging.geweigerd) geraakt.insert(opgave.record);
        bijgewerkt.wijzigingen.push_back(std::move(wijziging));
    }
    for (const auto& record : geraakt) voeg_bron_toe(bestand, record, bron);
    bijgewerkt.tekst = bestand.tekst();
    return bijgewerkt;
}

} // namespace grip::invoer

#include "render/emf.hpp"

#include "base/text.hpp"

#include <array>
#include <bit>
#include <cmath>
#include <cstdint>

namespace grip::render {
namespace {

/// What a record does ([MS-EMF] 2.1.1).
enum class Record : std::uint32_t {
    header = 1,
    window_size = 9,
    window_origin = 10,
    viewport_size = 11,
    viewport_origin = 12,
    end = 14,
    map_mode = 17,
    background_mode = 18,
    text_align = 22,
    move_to = 27,
    select = 37,
    pen = 38,
    brush = 39,
    ellipse = 42,
    rectangle = 43,
    line_to = 54,
    font = 82,
    text = 84,
};

/// Places of the objects of this file; those of the system have the highest bit.
enum Object : std::uint32_t { pen_thin = 1, pen_light, pen_dashed, pen_dotted, pen_dark, fill, hatch, regular, bold };
constexpr std::uint32_t objects = 10; // the first place is nobody's
constexpr std::uint32_t white_brush = 0x8000'0000;
constexpr std::uint32_t no_pen = 0x8000'0008;

constexpr std::uint32_t blue = 0x00a5'6f4a; // red stands in the lowest byte
constexpr std::uint32_t dark_grey = 0x0044'4444;
constexpr std::uint32_t light_grey = 0x00bb'bbbb;
constexpr std::uint32_t near_black = 0x0011'1111;

constexpr double fine = 20;    // units in a pixel
constexpr double letters = 12; // pixels
constexpr double pixels_in_mm = 96 / 25.4;

std::int32_t units(double pixels) { return static_cast<std::int32_t>(std::lround(pixels * fine)); }

/// How wide Arial is, in thousandths of its height, from the blank to the tilde: the places of letters stand in the file.
constexpr std::array<std::uint16_t, 95> regular_widths{
    278, 278, 355, 556, 556, 889, 667, 191, 333, 333, 389, 584, 278, 333,  278, 278, 556, 556, 556,
    556, 556, 556, 556, 556, 556, 556, 278, 278, 584, 584, 584, 556, 1015, 667, 667, 722, 722, 667,
    611, 778, 722, 278, 500, 667, 556, 833, 722, 778, 667, 778, 722, 667,  611, 722, 667, 944, 667,
    667, 611, 278, 278, 278, 469, 556, 333, 556, 556, 500, 556, 556, 278,  556, 556, 222, 222, 500,
    222, 833, 556, 556, 556, 556, 333, 500, 278, 556, 500, 722, 500, 500,  500, 334, 260, 334, 584};

double width_of(char32_t letter, bool is_bold) {
    constexpr double usual = 556; // of a digit, and of most letters with an accent
    constexpr double heavier = 1.06;
    const bool known = letter >= U' ' && letter <= U'~';
    const double width = known ? regular_widths[letter - U' '] : usual;
    return letters * width / 1000 * (is_bold ? heavier : 1);
}

class Metafile {
public:
    void number(std::uint32_t value) {
        for (int shift = 0; shift < 32; shift += 8) bytes_ += static_cast<char>(value >> shift & 0xff);
    }
    void number(std::int32_t value) { number(static_cast<std::uint32_t>(value)); }
    void half(std::uint16_t value) {
        bytes_ += static_cast<char>(value & 0xff);
        bytes_ += static_cast<char>(value >> 8);
    }
    void place(Point point) {
        number(units(point.x));
        number(units(point.y));
    }
    void nothing(std::size_t count) { bytes_.append(count, '\0'); }

    /// A record of numbers alone.
    template <class... N>
    void record(Record kind, N... values) {
        begin(kind);
        (number(values), ...);
        end();
    }
    void begin(Record kind) {
        start_ = bytes_.size();
        number(static_cast<std::uint32_t>(kind));
        number(0U);
    }
    void end() {
        while (bytes_.size() % 4 != 0) bytes_ += '\0';
        put(start_ + 4, static_cast<std::uint32_t>(bytes_.size() - start_));
        ++records_;
    }
    void put(std::size_t at, std::uint32_t value) {
        for (std::size_t i = 0; i < 4; ++i) bytes_[at + i] = static_cast<char>(value >> 8 * i & 0xff);
    }
    std::size_t in_record() const { return bytes_.size() - start_; }

    std::string finish() {
        constexpr std::size_t size_in_header = 48;
        record(Record::end, 0U, 16U, 20U);
        put(size_in_header, static_cast<std::uint32_t>(bytes_.size()));
        put(size_in_header + 4, records_);
        return std::move(bytes_);
    }

private:
    std::string bytes_;
    std::size_t start_ = 0;
    std::uint32_t records_ = 0;
};

void write_header(const Drawing& drawing, Metafile& file) {
    const auto wide = static_cast<std::int32_t>(std::lround(drawing.bottom_right.x));
    const auto high = static_cast<std::int32_t>(std::lround(drawing.bottom_right.y));
    const auto in_frame = [](std::int32_t pixels) { // hundredths of a millimetre
        return static_cast<std::int32_t>(std::lround(pixels / pixels_in_mm * 100));
    };
    constexpr std::uint32_t signature = 0x464d4520;
    constexpr std::uint32_t version = 0x10000;
    file.begin(Record::header);
    for (const std::int32_t side : {0, 0, wide - 1, high - 1}) file.number(side);
    for (const std::int32_t side : {0, 0, in_frame(wide), in_frame(high)}) file.number(side);
    file.number(signature);
    file.number(version);
    file.number(0U); // bytes and records, when they are known
    file.number(0U);
    file.half(objects);
    file.half(0);
    for (int i = 0; i < 3; ++i) file.number(0U);                              // no description, no palette
    for (const std::int32_t side : {1920, 1080, 508, 286}) file.number(side); // a screen of 96 pixels an inch
    file.end();
    constexpr std::uint32_t stretched = 8;
    constexpr std::uint32_t transparent = 1;
    file.record(Record::map_mode, stretched);
    file.record(Record::window_origin, 0, 0);
    file.record(Record::window_size, units(wide), units(high));
    file.record(Record::viewport_origin, 0, 0);
    file.record(Record::viewport_size, wide, high);
    file.record(Record::background_mode, transparent);
}

void write_font(Object place, std::int32_t weight, Metafile& file) {
    constexpr std::size_t longest_name = 32;
    constexpr std::size_t whole_font = 320; // with what nobody fills any more
    constexpr std::string_view name = "Arial";
    file.begin(Record::font);
    file.number(place);
    const std::size_t before = file.in_record();
    for (const std::int32_t value : {-units(letters), 0, 0, 0, weight}) file.number(value);
    file.nothing(8); // upright, any quality
    for (const char c : name) file.half(static_cast<std::uint16_t>(c));
    file.nothing(2 * (longest_name - name.size()));
    file.nothing(whole_font - (file.in_record() - before));
    file.end();
}

void write_objects(Metafile& file) {
    struct PenKind {
        Object place;
        std::uint32_t style; ///< whole, dashed, dotted
        double width;
        std::uint32_t colour;
    };
    for (const auto& [place, style, width, colour] :
         {PenKind{pen_thin, 0, 1, dark_grey}, PenKind{pen_light, 0, 1, light_grey},
          PenKind{pen_dashed, 1, 1, near_black}, PenKind{pen_dotted, 2, 1, near_black},
          PenKind{pen_dark, 0, 1, near_black}})
        file.record(Record::pen, std::uint32_t{place}, style, units(width), 0, colour);
    constexpr std::uint32_t solid = 0;
    constexpr std::uint32_t hatched = 2;
    constexpr std::uint32_t upward = 3;
    file.record(Record::brush, std::uint32_t{fill}, solid, blue, 0U);
    file.record(Record::brush, std::uint32_t{hatch}, hatched, dark_grey, upward);
    constexpr std::int32_t normal_weight = 400;
    constexpr std::int32_t bold_weight = 700;
    write_font(regular, normal_weight, file);
    write_font(bold, bold_weight, file);
}

struct ToEmf {
    Metafile& file;

    void select(std::uint32_t object) const { file.record(Record::select, object); }

    /// At its left side whatever the alignment, so that every reader puts it in the same place.
    void operator()(const Label& label) const {
        std::u16string text;
        std::vector<double> widths;
        double wide = 0;
        for (std::string_view rest{label.text}; !rest.empty();) {
            const auto [code_point, size] = decode_utf8(rest);
            rest.remove_prefix(size);
            text += code_point > 0xffff ? u'?' : static_cast<char16_t>(code_point);
            widths.push_back(width_of(code_point, label.bold));
            wide += widths.back();
        }
        const double back = label.align == Anchor::begin ? 0 : label.align == Anchor::middle ? wide / 2 : wide;
        write({label.place.x - back, label.place.y}, text, widths, label.bold);
    }

    void operator()(const Stroke& stroke) const {
        select(pen_of(stroke.pen));
        file.record(Record::move_to, units(stroke.from.x), units(stroke.from.y));
        file.record(Record::line_to, units(stroke.to.x), units(stroke.to.y));
    }

    void operator()(const Bar& bar) const {
        select(pen_thin);
        select(bar.hatched ? hatch : fill);
        shape(Record::rectangle, bar.top_left, {bar.top_left.x + bar.width, bar.top_left.y + bar.height});
    }

    void operator()(const Disc& disc) const {
        select(pen_dark);
        select(fill);
        shape(Record::ellipse, {disc.middle.x - disc.radius, disc.middle.y - disc.radius},
              {disc.middle.x + disc.radius, disc.middle.y + disc.radius});
    }

    void shape(Record kind, Point from, Point to) const {
        file.record(kind, units(from.x), units(from.y), units(to.x), units(to.y));
    }

private:
    static std::uint32_t pen_of(Pen pen) {
        switch (pen) {
        case Pen::thin: return pen_thin;
        case Pen::light: return pen_light;
        case Pen::dashed: return pen_dashed;
        case Pen::dotted: return pen_dotted;
        }
        return pen_thin;
    }

    void write(Point place, const std::u16string& text, const std::vector<double>& widths, bool is_bold) const {
        constexpr std::uint32_t on_the_line = 24;
        constexpr std::uint32_t compatible = 1;
        constexpr std::uint32_t text_begins_at = 76;
        select(is_bold ? bold : regular);
        file.record(Record::text_align, on_the_line);
        const std::size_t padded = (text.size() * 2 + 3) / 4 * 4;
        file.begin(Record::text);
        for (const std::int32_t side : {0, 0, -1, -1}) file.number(side); // bounds are not told
        file.number(compatible);
        file.number(std::bit_cast<std::uint32_t>(1.0F));
        file.number(std::bit_cast<std::uint32_t>(1.0F));
        file.place(place);
        file.number(static_cast<std::uint32_t>(text.size()));
        file.number(text_begins_at);
        file.number(0U);
        for (const std::int32_t side : {0, 0, -1, -1}) file.number(side); // not clipped
        file.number(static_cast<std::uint32_t>(text_begins_at + padded));
        for (const char16_t c : text) file.half(c);
        file.nothing(padded - text.size() * 2);
        for (const double width : widths) file.number(units(width));
        file.end();
    }
};

} // namespace

std::string emf(const Drawing& drawing) {
    Metafile file;
    write_header(drawing, file);
    write_objects(file);
    const ToEmf writer{file};
    writer.select(no_pen);
    writer.select(white_brush);
    writer.shape(Record::rectangle, {0, 0}, drawing.bottom_right);
    for (const Mark& mark : drawing.marks) std::visit(writer, mark);
    return file.finish();
}

} // namespace grip::render

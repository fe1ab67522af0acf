// The least that reading a register takes, for `tests/bench/meet`: every YAML file read by libyaml to the end, on one core, and
// nothing done with what it says.
#include <cstdio>
#include <filesystem>
#include <fstream>
#include <iterator>
#include <string>
#include <yaml.h>

namespace {

/// How many events; -1 when it is no YAML.
long events(const std::string& text) {
    yaml_parser_t parser;
    yaml_parser_initialize(&parser);
    yaml_parser_set_input_string(&parser, reinterpret_cast<const unsigned char*>(text.data()), text.size());
    long count = 0;
    for (bool going = true; going; ++count) {
        yaml_event_t event;
        if (yaml_parser_parse(&parser, &event) != 1) {
            yaml_parser_delete(&parser);
            return -1;
        }
        going = event.type != YAML_STREAM_END_EVENT;
        yaml_event_delete(&event);
    }
    yaml_parser_delete(&parser);
    return count;
}

} // namespace

int main(int argc, char** argv) {
    if (argc != 2) return 2;
    long count = 0;
    for (const auto& entry : std::filesystem::recursive_directory_iterator{argv[1]}) {
        if (entry.path().extension() != ".yaml") continue;
        std::ifstream file{entry.path(), std::ios::binary};
        const std::string text{std::istreambuf_iterator<char>{file}, {}};
        const long found = events(text);
        if (found < 0) return 2;
        count += found;
    }
    std::printf("%ld\n", count);
}

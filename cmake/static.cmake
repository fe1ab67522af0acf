# The one file to take away: the very objects of the release, linked a second time, with archives instead of shared libraries.
# scripts/archieven makes in GRIP_ARCHIVES those that Debian does not have; there is looked first.
file(STRINGS cmake/libraries.txt libraries REGEX "^[^#]")
set_property(DIRECTORY APPEND PROPERTY CMAKE_CONFIGURE_DEPENDS cmake/libraries.txt)
foreach(library ${libraries})
    string(REGEX REPLACE "^[^ ]+ +([^ ]+) .*" "\\1" names "${library}")
    string(REPLACE "," ";" names "${names}")
    foreach(name ${names})
        if(NOT name STREQUAL "-")
            find_library(archive_${name} "lib${name}.a" HINTS "${GRIP_ARCHIVES}/lib" REQUIRED NO_CACHE)
            list(APPEND archives "${archive_${name}}")
        endif()
    endforeach()
endforeach()

add_executable(grip_static EXCLUDE_FROM_ALL src/cli/main.cpp $<TARGET_OBJECTS:grip_lib>)
target_include_directories(grip_static PRIVATE src)
# -static-pie stands among the libraries, behind the -pie of the release, because the last one counts. What nobody calls goes out, and
# the places that are corrected at start are told compactly: 1.4 MB less.
target_link_libraries(grip_static PRIVATE grip_options ${archives}
    -static-pie -Wl,--gc-sections -Wl,-z,pack-relative-relocs -Wl,--build-id=none)
set_target_properties(grip_static PROPERTIES OUTPUT_NAME grip RUNTIME_OUTPUT_DIRECTORY "${CMAKE_BINARY_DIR}/statisch")

package shop;

import jakarta.persistence.*;

@Entity
@PrimaryKeyJoinColumns(
        value = {
            @PrimaryKeyJoinColumn(name = "place_shelf", referencedColumnName = "shelf"),
            @PrimaryKeyJoinColumn(name = "place_line", referencedColumnName = "line")
        },
        foreignKey = @ForeignKey(name = "reserved_is_place"))
class Reserved extends Place {}

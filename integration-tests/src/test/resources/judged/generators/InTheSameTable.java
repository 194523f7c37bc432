package shop;

import jakarta.persistence.*;

@Entity
class InTheSameTable {
    @Id
    @GeneratedValue(generator = "another")
    @TableGenerator(
            name = "another",
            table = "`All Numbers`",
            pkColumnName = "`Kind`",
            valueColumnName = "latest",
            pkColumnValue = "another")
    short id;
}

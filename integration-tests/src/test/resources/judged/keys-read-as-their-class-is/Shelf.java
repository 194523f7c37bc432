package shop;

import jakarta.persistence.*;
import java.io.Serializable;
import java.util.Objects;

/** The class of the key is read by its fields, and so are the parts of the key here. */
@Entity
@IdClass(Shelf.Key.class)
class Shelf {
    private String hall = "A";

    @Column(name = "row_number")
    private Long row = 1L;

    private String label;

    @Id
    @Column(name = "in_hall")
    public String getHall() {
        return hall;
    }

    public void setHall(String hall) {
        this.hall = hall;
    }

    @Id
    public Long getRow() {
        return row;
    }

    public void setRow(Long row) {
        this.row = row;
    }

    @Column(name = "written_on_it")
    public String getLabel() {
        return label;
    }

    public void setLabel(String label) {
        this.label = label;
    }

    @Access(AccessType.FIELD)
    static class Key implements Serializable {
        private String hall;
        private Long row;

        @Override
        public boolean equals(Object other) {
            return other instanceof Key key && key.hall.equals(hall) && key.row.equals(row);
        }

        @Override
        public int hashCode() {
            return Objects.hash(hall, row);
        }
    }
}

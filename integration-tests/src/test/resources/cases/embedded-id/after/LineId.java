package shop;

import jakarta.persistence.*;

import java.io.Serializable;

@Embeddable
class LineId implements Serializable {
    int page;

    @Column(name = "nr")
    Long number;

    @Column(length = 20)
    String book;

    @Override
    public boolean equals(Object other) {
        return other instanceof LineId that && that.page == page && that.number.equals(number) && that.book.equals(book);
    }

    @Override
    public int hashCode() {
        return page;
    }
}

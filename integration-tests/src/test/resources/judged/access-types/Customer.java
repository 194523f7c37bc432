package shop;

import jakarta.persistence.*;

@Entity
@Access(AccessType.FIELD)
class Customer {
    @Id
    Long id = 1L;

    String name;

    @Transient
    String title;

    @Access(AccessType.PROPERTY)
    @Column(length = 7)
    String getTitle() {
        return title;
    }

    void setTitle(String title) {
        this.title = title;
    }

    @Embedded
    Address home = new Address();
}
/** Read as the customer is, by its fields. */
@Embeddable
class Address {
    String street;

    String getStreet() {
        return street;
    }

    void setStreet(String street) {
        this.street = street;
    }

    @Column(name = "never")
    String getTown() {
        return "";
    }

    void setTown(String town) {}
}

@Entity
class Shop {
    private Long number = 1L;
    private Size size = new Size();

    @Id
    Long getNumber() {
        return number;
    }

    void setNumber(Long number) {
        this.number = number;
    }

    public Size getSize() {
        return size;
    }

    public void setSize(Size size) {
        this.size = size;
    }

    @Transient
    String getNothing() {
        return "";
    }

    int getCount(int times) {
        return times;
    }

    static String getKind() {
        return "";
    }
}
/** Read as the shop is, by its getters. */
@Embeddable
class Size {
    private int hidden;

    @Column(length = 9)
    public String getShown() {
        return "" + hidden;
    }

    public void setShown(String shown) {}
}

@MappedSuperclass
abstract class Keyed {
    @Id
    Long id = 5L;
}

@Entity
class Item extends Keyed {
    String label;
    final String kind = "x";

    public String getOther() {
        return label;
    }
}

package shop;

import jakarta.persistence.*;

@Embeddable
class Address {
    private String line;

    @Column(length = 80)
    public String getStreet() {
        return line;
    }

    public void setStreet(String street) {
        line = street;
    }
}

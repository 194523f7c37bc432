package shop;

import jakarta.persistence.*;

@Entity
class Customer extends Stamped {
    private String given;
    private Address home;
    private int rank;

    @Column(name = "given_name", length = 40, nullable = false)
    public String getGivenName() {
        return given;
    }

    public void setGivenName(String name) {
        given = name;
    }

    public Address getHome() {
        return home;
    }

    public void setHome(Address home) {
        this.home = home;
    }

    public boolean isActive() {
        return true;
    }

    public void setActive(boolean active) {}

    public String getURL() {
        return "";
    }

    public void setURL(String url) {}

    @Access(AccessType.FIELD)
    @Column(name = "place")
    private int ranking;

    @Transient
    public int getRank() {
        return rank;
    }

    @ManyToOne
    public Customer getBoss() {
        return null;
    }

    public void setBoss(Customer boss) {}
}

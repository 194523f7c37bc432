package shop;

import jakarta.persistence.*;
import java.util.*;

@Entity
class Customer {
    private Long id = 1L;
    private String url = "u";
    private Integer xCoord = 1;
    private String mail = "m";
    private boolean active;
    private String aB = "b";

    @Id
    public Long getId() {
        return id;
    }

    public void setId(Long id) {
        this.id = id;
    }

    public String getURL() {
        return url;
    }

    public void setURL(String url) {
        this.url = url;
    }

    public Integer getXCoord() {
        return xCoord;
    }

    public void setXCoord(Integer xCoord) {
        this.xCoord = xCoord;
    }

    public String getEMail() {
        return mail;
    }

    public void setEMail(String mail) {
        this.mail = mail;
    }

    public boolean isActive() {
        return active;
    }

    public void setActive(boolean active) {
        this.active = active;
    }

    public String getaB() {
        return aB;
    }

    public void setaB(String aB) {
        this.aB = aB;
    }
}
